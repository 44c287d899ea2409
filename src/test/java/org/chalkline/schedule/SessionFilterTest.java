package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.chalkline.session.Kind;
import org.chalkline.session.PartRole;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sessions a reader sees for which address, and which address stands for which choice. */
class SessionFilterTest {
    private static final PublicSession USB =
            session("USB", Kind.DEMO, "hall", "Forwarding a USB stick", "José Martín", "devices");
    private static final PublicSession MEM =
            session("MEM", Kind.WHITEBOARD, "hack", "Memory tricks", "Ada", "memory", "R&D");
    private static final Snapshot VERSION = PageSample.version(USB, MEM);
    private static final Visit VISIT = visit();

    /** A version that added {@link #MEM}. */
    private static Visit visit() {
        Edition edition = PageSample.edition(VERSION);
        Changes changes = Changes.between(PageSample.version(USB), VERSION);
        return Visit.of(
                edition, changes, Moment.of(VERSION, Instant.parse("2026-05-05T08:00:00Z"), null), PageSample.ENGLISH);
    }

    private static PublicSession session(
            String code, Kind kind, String room, String title, String person, String... tags) {
        return new PublicSession(
                code,
                kind,
                title,
                "How *libxl* shares pages",
                30,
                List.of(new PartView(person.equals("Ada") ? "ada" : "jose", person, PartRole.PRESENTER)),
                List.of(),
                List.of(tags),
                List.of(),
                0,
                null,
                List.of(),
                room,
                1,
                OffsetDateTime.parse("2026-05-05T10:00+02:00"),
                OffsetDateTime.parse("2026-05-05T10:30+02:00"));
    }

    private static SessionFilter filter(String query) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty())
                values.add(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return SessionFilter.of(values);
    }

    @ParameterizedTest
    @CsvSource({
        "'', USB MEM",
        "kind=demo, USB",
        "kind=demo&kind=whiteboard, USB MEM",
        "kind=talk, ''",
        "tag=memory, MEM",
        "room=hall, USB",
        "room=nowhere, ''",
        "person=ada, MEM",
        "kind=demo&person=ada, ''",
        "q=jose  martin, USB",
        "q=USB stick, USB",
        "q=LIBXL, USB MEM",
        "q=memory usb, ''",
        "changed=yes, MEM",
        "kind=&q=&changed=, USB MEM"
    })
    void onlyWhatFitsEveryChoiceIsShown(String query, String codes) {
        List<String> shown = VERSION.sessions().stream()
                .filter(session -> filter(query).shows(VISIT, session))
                .map(PublicSession::code)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=foo, kind: must be one of talk",
        "changed=perhaps, changed: must be yes",
        "q=%s, q: must be at most 100",
        "tag=%s%s, tag: must be at most 120"
    })
    void aChoiceThatCannotBeIsNamed(String query, String message) {
        String given = query.replace("%s", "x".repeat(101));
        assertThatThrownBy(() -> filter(given)).isInstanceOf(Invalid.class).hasMessageStartingWith(message);
    }

    @Test
    void theSameChoicesHaveOneAddress() {
        MultiMap values = MultiMap.caseInsensitiveMultiMap()
                .add("room", "lab")
                .add("kind", "demo")
                .add("tag", "R&D")
                .add("kind", "talk")
                .add("kind", "demo")
                .add("q", " a  b ");
        assertThat(SessionFilter.of(values).query()).isEqualTo("kind=talk&kind=demo&tag=R%26D&room=lab&q=a+b");
        assertThat(SessionFilter.ALL.query()).isEmpty();
    }

    @Test
    void aKindIsAddedAndTakenBack() {
        SessionFilter demos = SessionFilter.ALL.toggled(Kind.DEMO);
        assertThat(demos.query()).isEqualTo("kind=demo");
        assertThat(demos.toggled(Kind.TALK).query()).isEqualTo("kind=talk&kind=demo");
        assertThat(demos.toggled(Kind.DEMO)).isEqualTo(SessionFilter.ALL);
    }

    @Test
    void whereNothingMatchesTheBarSaysWhichChoiceToGiveUp() {
        FilterBar bar = FilterBar.of(VISIT, PageSample.DAY, filter("kind=demo&room=hack&q=tricks"));
        assertThat(bar.found()).isEqualTo("0 of 2 sessions");
        assertThat(bar.ways())
                .containsExactly(new FilterBar.Way(
                        "/demo/schedule?day=2026-05-05&room=hack&q=tricks", "Drop the kind: finds 1"));
        assertThat(bar.rooms())
                .containsExactly(
                        new FilterBar.Pick("", "All rooms", false),
                        new FilterBar.Pick("hall", "Hall", false),
                        new FilterBar.Pick("hack", "Hack room", true));
    }

    @Test
    void theFormKeepsWhatItCannotShow() {
        FilterBar bar = FilterBar.of(VISIT, PageSample.DAY, filter("tag=memory&tag=devices&kind=demo"));
        assertThat(bar.tags().stream().filter(FilterBar.Pick::isChosen))
                .extracting(FilterBar.Pick::value)
                .containsExactly("devices");
        assertThat(bar.hidden())
                .containsExactly(
                        new FilterBar.Hidden("day", "2026-05-05"),
                        new FilterBar.Hidden("kind", "demo"),
                        new FilterBar.Hidden("tag", "memory"));
    }

    @Test
    void changedIsAChoiceToGiveUpAsWell() {
        assertThat(FilterBar.of(VISIT, PageSample.DAY, filter("kind=demo&changed=yes"))
                        .ways())
                .containsExactly(
                        new FilterBar.Way("/demo/schedule?day=2026-05-05&changed=yes", "Drop the kind: finds 1"),
                        new FilterBar.Way("/demo/schedule?day=2026-05-05&kind=demo", "Drop “changed”: finds 1"));
    }

    @Test
    void daysKeepTheFilterAndCountWhatMatches() {
        SchedulePage page = SchedulePage.of(VISIT, PageSample.DAY, filter("kind=demo"));
        assertThat(page.tabs())
                .containsExactly(new SchedulePage.Tab(
                        "/demo/schedule?day=2026-05-05&kind=demo", "Tue 5", "today, 1 session", true));
        assertThat(page.grid().steps().stream().mapToInt(step -> step.slots().size()))
                .containsOnlyOnce(1);
        assertThat(page.isFilteredOut()).isFalse();
    }
}
