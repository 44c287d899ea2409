package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form makes of what people type. */
class FormTest {
    private final Form form = Form.empty(Map.of("people", "Person"));

    @Test
    void emptyRowsGoSoThatRowsAndListHaveTheSameNumbers() {
        form.with("people[0].person", "").with("people[0].role", "");
        form.with("people[2].person", "ada").with("people[2].role", "host");
        assertThat(form.rows("people", "person", "role")).isEqualTo(1);
        assertThat(form.text("people[0].person")).isEqualTo("ada");
        assertThat(form.text("people[0].role")).isEqualTo("host");
        assertThat(form.rowsToShow("people", 2)).containsExactly(0, 1, 2);
    }

    @Test
    void errorsStandBesideTheirFieldAndInTheSummary() {
        form.reject(List.of(new Violation("needs[3]", "is unknown"), new Violation("people[1].role", "is missing")));
        assertThat(form.error("needs")).isEqualTo("Is unknown.");
        assertThat(form.error("people[1].role")).isEqualTo("Is missing.");
        assertThat(form.error("people[0].role")).isNull();
        assertThat(form.problems())
                .containsExactly(
                        new Form.Problem("f-needs", "Needs", "is unknown"),
                        new Form.Problem("f-people-1-role", "Person 2, role", "is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "Smith, \"J\"", " padded ", "\"", "a\"b", ","})
    void listsSurviveTheWayThroughOneLine(String item) {
        List<String> items = List.of("first", item, "last");
        assertThat(form.withList("tags", items).list("tags")).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource({"9:45, 09:45", "09:45, 09:45", "9.45, 09:45", "0945, 09:45", "23:59, 23:59"})
    void timesAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(FormValues.time(form.with("from", typed), "from")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "noon", "9", "12:60"})
    void noTimes(String typed) {
        assertThat(FormValues.time(form.with("from", typed), "from")).isNull();
        assertThat(form.error("from")).isEqualTo("Must be a time, such as 09:45.");
    }
}
