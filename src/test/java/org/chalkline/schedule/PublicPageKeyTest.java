package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.chalkline.session.Kind;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which address means which page, and what of the moment a page depends on. */
class PublicPageKeyTest {
    private static final Snapshot VERSION =
            PageSample.version(PageSample.session("TALK", Kind.TALK, "hall", "10:00", "11:00"));

    @ParameterizedTest
    @CsvSource({
        "'', HOME, ''",
        "schedule, SCHEDULE, ''",
        "sessions/TALK, SESSION, TALK",
        "people/ada, PERSON, ada",
        "rooms/hall, ROOM, hall",
        "changes, CHANGES, ''",
        "rooms/hall/sign, SIGN, hall",
        "schedule.txt, SCHEDULE_TEXT, ''",
        "now.txt, NOW_TEXT, ''",
        "wall, WALL, ''",
        "print, PRINT, ''",
        "print/poster, POSTER, ''",
        "print/signs, DOOR_SHEETS, ''"
    })
    void pagesHaveAddresses(String path, PageWish.Page page, String name) {
        assertThat(wish(path))
                .isEqualTo(new PageWish(
                        page, name, null, null, null, null, null, null, null, SessionFilter.ALL, 80, PaperSize.A3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "organize",
        "organize/board",
        "rooms/hall/sign/x",
        "rooms//sign",
        "rooms",
        "schedule.ics",
        "schedule/x",
        "wall/x",
        "print/cards",
        "print/poster/x",
        "mine"
    })
    void otherAddressesAreLeftToOthers(String path) {
        assertThat(PageWish.of(path, MultiMap.caseInsensitiveMultiMap())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "schedule, day, 7 March",
        "changes, version, 0",
        "changes, since, -1",
        "schedule, at, now",
        "schedule.txt, width, 20",
        "now.txt, width, wide",
        "schedule, kind, lecture",
        "schedule, tz, europe/berlin",
        "schedule, view, wide",
        "schedule, view, LIST",
        "changes, tz, UTC+3",
        "now.txt, tz, Z",
        "'', tz, Mars/Olympus",
        "wall, page, 0",
        "wall, page, 1000",
        "wall, page, last",
        "wall, at, now",
        "print/poster, day, monday",
        "print/poster, size, a5",
        "wall, lang, fr",
        "rooms/hall/sign, lang, de-AT",
        "schedule, at, -999999999-01-01T00:00",
        "now.txt, at, +999999999-12-31T23:59",
        "print/signs, day, 6"
    })
    void wrongParametersAreNamed(String path, String name, String value) {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add(name, value);
        assertThatThrownBy(() -> PageWish.of(path, query))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-05-01T10:00, before 2026-05-01",
        "'', 2026-05-05T10:07, at 2026-05-05T10:07",
        "'', 2026-05-09T10:00, AFTER",
        "schedule, 2026-05-01T10:00, BEFORE",
        "schedule, 2026-05-05T10:07, at 2026-05-05T10:07",
        "sessions/TALK, 2026-05-05T09:59, to come",
        "sessions/TALK, 2026-05-05T10:00, on",
        "sessions/TALK, 2026-05-05T11:00, over",
        "changes, 2026-05-05T11:00, ''",
        "schedule.txt, 2026-05-05T10:07, ''",
        "schedule.txt, 2026-05-09T10:07, after",
        "now.txt, 2026-05-01T10:07, at 2026-05-01T10:07",
        "now.txt, 2026-05-05T10:07, at 2026-05-05T10:07",
        "now.txt, 2026-05-09T10:07, at 2026-05-09T10:07",
        "wall, 2026-05-09T10:07, at 2026-05-09T10:07",
        "print, 2026-05-05T10:07, ''",
        "print/poster, 2026-05-05T10:07, ''",
        "print/signs, 2026-05-05T10:07, ''"
    })
    void theMinuteCountsOnlyWhereItShows(String path, String at, String face) {
        Instant present = LocalDateTime.parse(at).atZone(PageSample.ZONE).toInstant();
        Moment moment = Moment.of(VERSION, present, null);
        assertThat(PageFace.of(wish(path), PageSample.edition(VERSION), moment)).isEqualTo(face);
    }

    @Test
    void anotherDayOfTheEventDoesNotChangeByTheMinute() {
        LocalDate tomorrow = PageSample.DAY.plusDays(1);
        PageWish wish = new PageWish(
                PageWish.Page.SCHEDULE,
                "",
                null,
                null,
                null,
                tomorrow,
                null,
                null,
                null,
                SessionFilter.ALL,
                80,
                PaperSize.A3,
                1);
        Moment moment = Moment.of(VERSION, Instant.parse("2026-05-05T08:07:00Z"), null);
        assertThat(PageFace.of(wish, PageSample.edition(VERSION), moment)).isEqualTo("on 2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "schedule, Europe/Berlin, SCHEDULE  2026-05-05 ",
        "schedule, Asia/Tokyo, SCHEDULE  2026-05-05  in Asia/Tokyo ",
        "'', Etc/GMT+5, HOME   in Etc/GMT+5 ",
        "sessions/TALK, UTC, SESSION TALK  in UTC ",
        "people/ada, UTC, PERSON ada  in UTC ",
        "rooms/hall, UTC, ROOM hall  in UTC ",
        "changes, UTC, CHANGES   in UTC null null",
        "schedule.txt, UTC, SCHEDULE_TEXT    80 in UTC ",
        "now.txt, UTC, NOW_TEXT   80 in UTC ",
        "wall, UTC, WALL   1",
        "rooms/hall/sign, UTC, SIGN hall ",
        "all, UTC, ALL  "
    })
    void theReadersZoneCountsWhereTimesAreShownInIt(String path, String zone, String key) {
        PageWish wish = PageWish.of(path, MultiMap.caseInsensitiveMultiMap().add("tz", zone))
                .orElseThrow();
        assertThat(key(wish).strip()).isEqualTo(key.strip());
    }

    @Test
    void theDensityCountsOnTheScheduleOnly() {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add("view", "compact");
        assertThat(key(PageWish.of("schedule", query).orElseThrow())).isEqualTo("SCHEDULE  2026-05-05  as COMPACT");
        assertThat(key(PageWish.of("schedule.txt", query).orElseThrow())).isEqualTo("SCHEDULE_TEXT    80");
        assertThat(key(PageWish.of("schedule", query).orElseThrow().asText())).isEqualTo("SCHEDULE_TEXT    80");
        assertThat(key(PageWish.of("", query).orElseThrow())).isEqualTo("HOME  ");
    }

    @Test
    void theLanguageCounts() {
        Moment moment = Moment.of(VERSION, Instant.parse("2026-05-05T08:07:00Z"), null);
        Edition edition = PageSample.edition(VERSION);
        assertThat(PublicRoutes.key(wish("all"), edition, moment, "", Language.ENGLISH)
                        .page())
                .isEqualTo("en ALL  ");
        assertThat(PublicRoutes.key(wish("all"), edition, moment, "", Language.GERMAN)
                        .page())
                .isEqualTo("de ALL  ");
        PageWish inAddress = PageWish.of(
                        "all", MultiMap.caseInsensitiveMultiMap().add("lang", "de"))
                .orElseThrow();
        assertThat(PublicRoutes.key(inAddress, edition, moment, "", Language.GERMAN)
                        .page())
                .isEqualTo("lang=de de ALL  ");
    }

    private static String key(PageWish wish) {
        Moment moment = Moment.of(VERSION, Instant.parse("2026-05-05T08:07:00Z"), null);
        return PublicRoutes.key(wish.at(PageSample.ZONE), PageSample.edition(VERSION), moment, "", Language.ENGLISH)
                .page()
                .substring("en ".length());
    }

    private static PageWish wish(String path) {
        return PageWish.of(path, MultiMap.caseInsensitiveMultiMap()).orElseThrow();
    }
}
