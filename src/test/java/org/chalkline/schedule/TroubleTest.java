package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told whose address asks in vain. */
class TroubleTest {
    private static final PublicSession TALK = PageSample.session("TALK", Kind.TALK, "hall", "10:00", "11:00");
    private static final Edition EDITION = PageSample.edition(PageSample.version(TALK));

    private static List<String> said(Throwable failure, Words words) {
        ErrorView view = Trouble.of(failure, Optional.of(EDITION), Instant.EPOCH, words);
        List<String> said = new ArrayList<>(List.of(view.status() + " " + view.heading(), view.text()));
        view.ways().forEach(way -> said.add(way.words()));
        return said;
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(said(new Missing("room", "attic"), PageSample.ENGLISH))
                .isEqualTo(List.of(
                        "404 There is nothing at this address",
                        "There is no room “attic” here. It may have been renamed or taken out of the schedule, or the link"
                                + " lost a letter on the way.",
                        "The schedule",
                        "What is on now"));
        assertThat(said(new Missing("room", "attic"), PageSample.GERMAN))
                .isEqualTo(List.of(
                        "404 Unter dieser Adresse ist nichts",
                        "Einen Raum „attic“ gibt es hier nicht. Vielleicht wurde der Name geändert oder etwas aus dem"
                                + " Programm genommen, oder der Link hat unterwegs einen Buchstaben verloren.",
                        "Das Programm",
                        "Was gerade läuft"));
    }

    @Test
    void aDayIsWrittenAsTheReaderWritesIt() {
        NoSuchDay day = new NoSuchDay(LocalDate.of(2026, 5, 6));
        assertThat(said(day, PageSample.ENGLISH).get(1))
                .startsWith("There is no schedule for “Wednesday 6 May” here. ");
        assertThat(said(day, PageSample.GERMAN).get(1))
                .startsWith("Für „Mittwoch, 6. Mai“ gibt es hier kein Programm. ");
    }

    @ParameterizedTest
    @CsvSource({
        "session, Eine Session „X“ gibt es hier nicht.",
        "person, Eine Person „X“ gibt es hier nicht.",
        "version, Eine Version „X“ gibt es hier nicht.",
        "published event, Eine veröffentlichte Veranstaltung „X“ gibt es hier nicht.",
        "thing, „X“ gibt es hier nicht (thing)."
    })
    void everyKindOfThingHasItsSentence(String what, String sentence) {
        assertThat(PageSample.GERMAN.trouble().missing(what, "X")).isEqualTo(sentence);
    }

    @Test
    void whatAnEarlierVersionHadIsRemembered() {
        SessionHistory history = new SessionHistory(TALK, "Hall", 3, Instant.EPOCH, Instant.EPOCH, 1, true, Map.of());
        assertThat(said(new NoLongerHeld(history), PageSample.ENGLISH))
                .isEqualTo(List.of(
                        "404 This session is no longer on the schedule",
                        "It was “TALK”, on Tue 5 May, 10:00–11:00, in Hall. The version after 3 took it out.",
                        "The schedule",
                        "What is on now",
                        "What changed"));
        assertThat(said(new NoLongerHeld(history), PageSample.GERMAN))
                .isEqualTo(List.of(
                        "404 Diese Session steht nicht mehr im Programm",
                        "Das war „TALK“, Di 5. Mai, 10:00–11:00, in Hall. Die Version nach 3 hat sie herausgenommen.",
                        "Das Programm",
                        "Was gerade läuft",
                        "Was sich geändert hat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule|lang|fr|must be en or de|muss en oder de sein",
                "schedule|day|x|must be a day, such as 2012-03-07|muss ein einzelner Tag sein, etwa 2012-03-07",
                "schedule|at|x|must be a date and time, such as 2012-03-06T14:20"
                        + "|muss Datum und Uhrzeit sein, etwa 2012-03-06T14:20, und die Uhr vor Ort muss diese Zeit zeigen",
                "schedule|tz|x|must be the name of a time zone, such as Europe/Berlin"
                        + "|muss der Name einer Zeitzone sein, etwa Europe/Berlin",
                "schedule|view|x|must be list, compact or grid|muss list, compact oder grid sein",
                "schedule|kind|x|must be one of talk, whiteboard, demo, code-walkthrough, discussion, hack, plenary"
                        + "|muss talk, whiteboard, demo, code-walkthrough, discussion, hack oder plenary sein und darf"
                        + " höchstens 20-mal vorkommen",
                "schedule|changed|x|must be yes, or left out|muss yes sein oder fehlen",
                "schedule.txt|width|9|must be a number of columns from 40 to 200"
                        + "|muss eine Zahl von Spalten zwischen 40 und 200 sein",
                "print/poster|size|x|must be a2, a3 or a4|muss a2, a3 oder a4 sein",
                "wall|page|x|must be the number of a page, such as 2|muss die Nummer einer Seite sein, etwa 2",
                "changes|version|x|must be the number of a version, such as 2"
                        + "|muss die Nummer einer Version sein, etwa 2",
                "changes|since|x|must be the number of a version, such as 2"
                        + "|muss die Nummer einer Version sein, etwa 1, und darf nicht über der liegen, mit der sie"
                        + " verglichen wird"
            })
    void everyParameterSaysWhatItMustBe(String page, String name, String value, String english, String german) {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add(name, value);
        Invalid failure = Assertions.catchThrowableOfType(Invalid.class, () -> PageWish.of(page, query));
        assertThat(said(failure, PageSample.ENGLISH).subList(0, 2))
                .isEqualTo(List.of(
                        "400 The address asks for something that cannot be",
                        "In the address, “" + name + "” " + english + "."));
        assertThat(said(failure, PageSample.GERMAN).subList(0, 2))
                .isEqualTo(List.of(
                        "400 Die Adresse verlangt etwas, das es nicht geben kann",
                        "In der Adresse: „" + name + "“ " + german + "."));
    }

    @ParameterizedTest
    @CsvSource({"tag", "room", "person", "q"})
    void whatIsTooLongIsSaidInGermanToo(String name) {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add(name, "x".repeat(200));
        Invalid failure = Assertions.catchThrowableOfType(Invalid.class, () -> PageWish.of("schedule", query));
        assertThat(said(failure, PageSample.GERMAN).get(1))
                .isEqualTo("In der Adresse: „" + name + "“ "
                        + (name.equals("q")
                                ? "darf höchstens 100 Zeichen haben."
                                : "darf höchstens 20-mal vorkommen, mit je höchstens 120 Zeichen."));
    }
}
