package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser keeps so many choices and no more, and says so. */
class MarksTest {
    @ParameterizedTest
    @CsvSource({"100, 4", "95, 16"})
    void whatFitsIsReadAgain(int n, int length) {
        Map<String, Mark> marks = marks(n, length);
        assertThat(Marks.read(Marks.write(marks, PageSample.ENGLISH.mine()))).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 | 4 | This browser keeps at most 100 choices. Sign in, and all of them are kept. | Dieser Browser merkt"
                        + " sich höchstens 100 Sessions. Melde dich an, dann bleibt alles erhalten.",
                "100 | 20 | This browser keeps no more choices. Sign in, and all of them are kept. | Dieser Browser merkt"
                        + " sich nicht mehr Auswahl. Melde dich an, dann bleibt alles erhalten."
            })
    void whatDoesNotFitIsRefused(int n, int length, String english, String german) {
        Map<String, Mark> marks = marks(n, length);
        assertThatThrownBy(() -> Marks.write(marks, PageSample.ENGLISH.mine()))
                .isInstanceOf(Refused.class)
                .hasMessage(english);
        assertThatThrownBy(() -> Marks.write(marks, PageSample.GERMAN.mine()))
                .isInstanceOf(Refused.class)
                .hasMessage(german);
    }

    private static Map<String, Mark> marks(int n, int length) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 1; i <= n; i++) {
            String code = ("%0" + length + "d").formatted(i);
            marks.put(code, new Mark(code, Level.INTERESTED, Instant.ofEpochSecond(1331049600)));
        }
        return marks;
    }
}
