package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.Kind;
import org.chalkline.session.Link;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** All there is to know of a session: what, who, where, when, and what is around it.
 * @param status {@code On now, until 10:45} or {@code Over}; null before it starts
 * @param summary Markdown
 * @param setup when the room is taken for setting up; null if it is not */
record SessionPage(
        Frame frame,
        String event,
        String title,
        Kind kind,
        String kindName,
        @Nullable String status,
        boolean isOn,
        List<Person> people,
        List<String> tags,
        String summary,
        @Nullable String outcome,
        List<Link> links,
        List<Pointer> after,
        List<Pointer> before,
        Where where,
        @Nullable String setup,
        List<Equipment.Icon> needs,
        LocatorView locator,
        List<Pointer> parallel,
        @Nullable Pointer next,
        @Nullable String interest,
        String calendar) {
    /** Somebody with a part in it.
     * @param duty such as {@code presents} */
    record Person(
            String name,
            String initials,
            String href,
            String duty,
            @Nullable String affiliation) {}

    /** Another session, in one line. */
    record Pointer(String when, String title, String href, String look, String where) {}

    /** Room and time. */
    record Where(
            String day,
            String dayHref,
            String time,
            String machine,
            String length,
            String room,
            String roomHref,
            String seats) {}

    static SessionPage of(Visit visit, PublicSession session) {
        Moment moment = visit.moment();
        LocatorView locator = LocatorView.of(visit, session);
        return new SessionPage(
                visit.frame(""),
                visit.event().name(),
                session.title(),
                session.kind(),
                visit.words().session().kind(session.kind()),
                status(visit, session),
                moment.isOn(session),
                people(visit, session),
                session.tags(),
                session.summary(),
                session.expectedOutcome(),
                session.links(),
                named(visit, session.after()),
                pointers(
                        visit,
                        visit.sessions().stream()
                                .filter(s -> s.after().contains(session.code()))
                                .toList()),
                where(visit, session),
                setup(visit, session),
                Equipment.all(session.needs(), visit.words().about()),
                locator,
                pointers(
                        visit,
                        visit.sessions().stream()
                                .filter(s -> !s.equals(session) && overlaps(s, session))
                                .toList()),
                next(visit, session).map(s -> pointer(visit, s)).orElse(null),
                session.kind() == Kind.PLENARY ? null : visit.links().interest(session.code()),
                visit.links().sessionCalendar(session.code(), visit.words().language()));
    }

    private static @Nullable String status(Visit visit, PublicSession session) {
        Moment moment = visit.moment();
        if (moment.isOn(session))
            return visit.words()
                    .about()
                    .onNow(visit.times().clock(session.start().toLocalDate(), session.end()));
        return moment.isOver(session) ? visit.words().about().isOver() : null;
    }

    private static List<Person> people(Visit visit, PublicSession session) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (PartView part : session.people()) {
            people.merge(
                    part.person(),
                    person(visit, part),
                    (known, more) -> new Person(
                            known.name, known.initials, known.href, known.duty + ", " + more.duty, known.affiliation));
        }
        return List.copyOf(people.values());
    }

    private static Person person(Visit visit, PartView part) {
        String affiliation = visit.edition()
                .person(part.person())
                .map(PublicPerson::affiliation)
                .orElse(null);
        String href = visit.links().person(part.person());
        return new Person(
                part.name(),
                initials(part.name()),
                href,
                visit.words().session().part(part.role()),
                affiliation);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        String[] words = name.strip().split("\\s+");
        initials.appendCodePoint(words[0].codePointAt(0));
        if (words.length > 1) initials.appendCodePoint(words[words.length - 1].codePointAt(0));
        return initials.toString();
    }

    private static Where where(Visit visit, PublicSession session) {
        String seats = visit.edition()
                .room(session.room())
                .map(PublicRoom::capacity)
                .map(visit.words().schedule()::seats)
                .orElse("");
        return new Where(
                visit.format().longDay(session.start()),
                visit.links().schedule(session.start().toLocalDate()),
                span(visit, session),
                Format.machine(session.start()),
                visit.format().minutes(session.minutes()),
                visit.roomName(session.room()),
                visit.links().room(session.room()),
                seats);
    }

    private static String span(Visit visit, PublicSession s) {
        return visit.times().span(s.start().toLocalDate(), s.start(), s.end());
    }

    private static @Nullable String setup(Visit visit, PublicSession session) {
        if (session.setupMinutes() == 0) return null;
        LocalDate day = session.start().toLocalDate();
        String from = visit.times().clock(day, session.start().minusMinutes(session.setupMinutes()));
        return visit.words().about().setUp(from, visit.format().minutes(session.setupMinutes()));
    }

    private static List<Pointer> named(Visit visit, List<String> codes) {
        return pointers(
                visit,
                codes.stream()
                        .map(code -> visit.edition().session(code))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Pointer> pointers(Visit visit, List<PublicSession> sessions) {
        return sessions.stream().map(s -> pointer(visit, s)).toList();
    }

    static Pointer pointer(Visit visit, PublicSession s) {
        String when = visit.format().shortDay(s.start()) + ", " + span(visit, s);
        String href = visit.links().session(s.code());
        return new Pointer(when, s.title(), href, s.kind().look(), visit.roomName(s.room()));
    }

    private static boolean overlaps(PublicSession a, PublicSession b) {
        return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
    }

    private static Optional<PublicSession> next(Visit visit, PublicSession session) {
        return visit.sessions().stream()
                .filter(s -> s.room().equals(session.room()) && !s.start().isBefore(session.end()))
                .findFirst();
    }
}
