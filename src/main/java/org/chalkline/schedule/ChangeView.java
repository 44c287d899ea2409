package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.session.PublicSession;
import org.jspecify.annotations.Nullable;

/** One change of the schedule in words.
 * @param look suffix of the status class
 * @param word such as {@code Moved}
 * @param href null if the session is gone
 * @param detail what else there is to say; may be empty
 * @param was null if it is new
 * @param now where and when it is, or that it is not held
 * @param sentence the whole without the title, such as {@code moved to Tue 14:30, was 15:45} */
public record ChangeView(
        String look,
        String icon,
        String word,
        String title,
        @Nullable String href,
        String detail,
        @Nullable String was,
        String now,
        String sentence) {
    /** All changes between two versions: first what is gone, then moved, new and edited.
     * @param visit whose links are used */
    static List<ChangeView> of(Visit visit, Changes changes, Snapshot earlier, Snapshot later) {
        return of(visit.edition(), visit.links(), visit.times(), changes, earlier, later);
    }

    /** The same for whoever has no page.
     * @param edition whose sessions have pages that can be linked */
    static List<ChangeView> of(
            Edition edition, Links links, Times times, Changes changes, Snapshot earlier, Snapshot later) {
        Teller teller = new Teller(
                edition,
                links,
                times,
                new Rooms(earlier, times),
                new Rooms(later, times),
                byCode(earlier),
                byCode(later));
        List<ChangeView> views = new ArrayList<>();
        for (String code : changes.cancelled()) views.add(teller.cancelled(code));
        for (Changes.Move move : changes.moved()) views.add(teller.moved(move));
        for (String code : changes.added()) views.add(teller.added(code));
        for (String code : changes.edited()) views.add(teller.edited(code));
        return views;
    }

    /** {@code 2 moved, 1 new, 1 cancelled}. */
    static String summary(Changes changes, ChangeWords words) {
        List<String> parts = new ArrayList<>();
        if (!changes.moved().isEmpty())
            parts.add(words.countMoved(changes.moved().size()));
        if (!changes.added().isEmpty())
            parts.add(words.countAdded(changes.added().size()));
        if (!changes.cancelled().isEmpty())
            parts.add(words.countCancelled(changes.cancelled().size()));
        if (!changes.edited().isEmpty())
            parts.add(words.countEdited(changes.edited().size()));
        return parts.isEmpty() ? words.nothingMoved() : String.join(", ", parts);
    }

    private static Map<String, PublicSession> byCode(Snapshot version) {
        return version.sessions().stream().collect(Collectors.toMap(PublicSession::code, Function.identity()));
    }

    /** Names of a version's rooms. */
    private static final class Rooms {
        private final Map<String, String> names = new TreeMap<>();
        private final Times times;

        Rooms(Snapshot version, Times times) {
            this.times = times;
            version.rooms().forEach(room -> names.put(room.slug(), room.name()));
        }

        String name(String slug) {
            return names.getOrDefault(slug, slug);
        }

        String place(Changes.Place place) {
            String clock = times.clock(place.start().toLocalDate(), place.start());
            return times.words().format().day(place.start()) + " " + clock + ", " + name(place.room());
        }
    }

    /** Puts the changes between two versions into words. */
    private record Teller(
            Edition edition,
            Links links,
            Times times,
            Rooms roomsBefore,
            Rooms roomsAfter,
            Map<String, PublicSession> before,
            Map<String, PublicSession> after) {
        private Words words() {
            return times.words();
        }

        private ChangeWords says() {
            return times.words().changes();
        }

        ChangeView cancelled(String code) {
            PublicSession s = get(before, code);
            String was = roomsBefore.place(Changes.Place.of(s));
            return new ChangeView(
                    "clash",
                    "x",
                    says().cancelled(),
                    s.title(),
                    link(code),
                    about(s),
                    was,
                    says().notHeld(),
                    says().isCancelled());
        }

        ChangeView added(String code) {
            PublicSession s = get(after, code);
            String now = roomsAfter.place(Changes.Place.of(s));
            return new ChangeView(
                    "good", "plus", says().added(), s.title(), link(code), about(s), null, now, says().isNew(now));
        }

        ChangeView moved(Changes.Move move) {
            PublicSession s = get(after, move.session());
            boolean sameTime = move.from().start().isEqual(move.to().start());
            String was = roomsBefore.place(move.from());
            String now = roomsAfter.place(move.to());
            String sentence = sameTime
                    ? says().isInRoom(
                                    roomsAfter.name(move.to().room()),
                                    roomsBefore.name(move.from().room()))
                    : movedTo(move);
            String word = sameTime ? says().newRoom() : says().moved();
            String title = get(before, move.session()).title();
            String detail = title.equals(s.title()) ? about(s) : says().titleWas(about(s), title);
            return new ChangeView("chalk", "delta", word, s.title(), link(move.session()), detail, was, now, sentence);
        }

        /** As short as it can be: the room and the old day only where they differ. */
        private String movedTo(Changes.Move move) {
            Changes.Place from = move.from();
            Changes.Place to = move.to();
            LocalDate before = from.start().toLocalDate();
            LocalDate after = to.start().toLocalDate();
            String was = (before.equals(after) ? "" : words().format().shortDay(before) + ", ")
                    + times.clock(before, from.start());
            String now = words().format().shortDay(after) + ", " + times.clock(after, to.start());
            if (from.room().equals(to.room())) return says().movedTo(now, was);
            return says().movedToRoom(now, roomsAfter.name(to.room()), was, roomsBefore.name(from.room()));
        }

        ChangeView edited(String code) {
            PublicSession then = get(before, code);
            PublicSession s = get(after, code);
            String now = roomsAfter.place(Changes.Place.of(s));
            String what = whatChanged(then, s);
            return new ChangeView(
                    "chalk", "pencil", says().edited(), s.title(), link(code), what, null, now, says().wasEdited());
        }

        private @Nullable String link(String code) {
            return edition.session(code).isPresent() ? links.session(code) : null;
        }

        private String about(PublicSession s) {
            String names = s.who();
            String kind = words().session().kind(s.kind());
            return names.isEmpty() ? kind : kind + ", " + names;
        }

        private String whatChanged(PublicSession then, PublicSession now) {
            List<String> parts = new ArrayList<>();
            if (!then.title().equals(now.title())) parts.add(says().partTitle(then.title()));
            if (!then.end().isEqual(now.end())) parts.add(says().partEnd(end(now), end(then)));
            if (!then.people().equals(now.people())) parts.add(says().partPeople());
            if (!then.summary().equals(now.summary())) parts.add(says().partDescription());
            if (then.kind() != now.kind())
                parts.add(says().partKind(words().session().kind(then.kind())));
            return parts.isEmpty() ? says().detailsOnly() : says().changed(String.join("; ", parts));
        }

        private String end(PublicSession session) {
            return times.clock(session.start().toLocalDate(), session.end());
        }

        private static PublicSession get(Map<String, PublicSession> sessions, String code) {
            PublicSession session = sessions.get(code);
            if (session == null) throw new IllegalStateException("no session " + code + " in this version");
            return session;
        }
    }
}
