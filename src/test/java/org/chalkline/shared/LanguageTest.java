package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader gets, and how it writes days. */
class LanguageTest {
    private static final LocalDate DAY = LocalDate.of(2012, 3, 6);
    private static final Format GERMAN = Format.in(Language.GERMAN);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                " | ENGLISH",
                "'' | ENGLISH",
                "de | GERMAN",
                "DE-at | GERMAN",
                "de-AT,de;q=0.9,en;q=0.5 | GERMAN",
                "en-US,en;q=0.9,de;q=0.8 | ENGLISH",
                "fr,de;q=0.2 | GERMAN",
                "fr | ENGLISH",
                "* | ENGLISH",
                "de;q=0 | ENGLISH",
                "de;q=nonsense | ENGLISH",
                "de;q=nonsense,fr | ENGLISH",
                "fr;q=nonsense,de | GERMAN",
                ",, de ,;q=1 | GERMAN",
                "de_DE | GERMAN",
                "en;q=0.4,x,de;q=0.5 | GERMAN",
                "<script> | ENGLISH",
                "derby | ENGLISH"
            })
    void theBestOfThoseAcceptedIsSpoken(String accepted, Language language) {
        assertThat(Language.best(accepted)).isEqualTo(language);
    }

    @Test
    void ofAHeaderThatNoBrowserSendsTheBeginningIsRead() {
        assertThat(Language.best("de" + ",x".repeat(10_000))).isEqualTo(Language.GERMAN);
        assertThat(Language.best("x,".repeat(10_000) + "de")).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"de, GERMAN", "DE, GERMAN", "En, ENGLISH", "de-AT, ", "'', ", ", "})
    void aTagIsThatOfALanguageInWhicheverCase(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void germanDaysHaveADotAndAComma() {
        assertThat(GERMAN.day(DAY)).isEqualTo("Di 6. März");
        assertThat(GERMAN.shortDay(DAY)).isEqualTo("Di 6.");
        assertThat(GERMAN.longDay(DAY)).isEqualTo("Dienstag, 6. März");
        assertThat(GERMAN.date(DAY)).isEqualTo("6. März 2012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-03-06 | 6. März 2012",
                "2012-03-08 | 6.–8. März 2012",
                "2012-04-01 | 6. März – 1. April 2012",
                "2013-01-02 | 6. März 2012 – 2. Januar 2013"
            })
    void germanDaysFromTo(LocalDate to, String words) {
        assertThat(GERMAN.dates(DAY, to)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 Minute", "45, 45 Minuten", "60, 1 Stunde", "110, 1 Stunde 50 Minuten", "121, 2 Stunden 1 Minute"})
    void germanLengths(int minutes, String words) {
        assertThat(GERMAN.minutes(minutes)).isEqualTo(words);
    }

    @Test
    void germanZonesAndStamps() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant instant = Instant.parse("2012-03-06T13:30:00Z");
        assertThat(GERMAN.stamp(instant, berlin, 2012)).isEqualTo("Di 6. März 14:30");
        assertThat(GERMAN.stamp(instant, berlin, 2011)).isEqualTo("Di 6. März 2012 14:30");
        assertThat(GERMAN.shortZone(berlin, instant)).isEqualTo("MEZ, UTC+1");
        assertThat(GERMAN.zone(berlin, LocalDate.of(2012, 3, 24), LocalDate.of(2012, 3, 25)))
                .isEqualTo(
                        "Mitteleuropäische Normalzeit (UTC+1), ab So 25. März 03:00 Mitteleuropäische Sommerzeit (UTC+2)");
    }
}
