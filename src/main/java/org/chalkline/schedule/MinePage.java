package org.chalkline.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** What somebody wants to attend, to look at and to change.
 * @param keeper where the choices are kept
 * @param agenda null until something is published
 * @param taking ways to take the choices elsewhere */
record MinePage(
        Frame frame,
        String action,
        Keeper keeper,
        List<Row> rows,
        @Nullable MineAgenda agenda,
        MineTaking taking) {
    /** Who keeps the choices. */
    enum Keeper {
        MEMBER,
        STRANGER,
        BROWSER
    }

    /** A session with the choice.
     * @param when day, time and room; empty until it is published
     * @param href of its page; empty until it is published */
    record Row(
            String code, String title, Kind kind, String who, String when, String href, Level level, boolean decided) {
        /** Whether this is what was chosen; where nothing was, no level is. */
        public boolean is(String word) {
            return decided && level.word().equals(word);
        }
    }

    /** @param levels by code, also of what is no longer held
     * @param visit null until something is published */
    static MinePage of(
            Frame frame,
            String event,
            Keeper keeper,
            List<Wish> wishes,
            Map<String, Level> levels,
            @Nullable Visit visit,
            MineTaking taking) {
        Edition edition = visit == null ? null : visit.edition();
        Comparator<Wish> byTime = Comparator.comparing(wish -> find(edition, wish.session())
                .map(session -> session.start().toInstant().getEpochSecond())
                .orElse(Long.MAX_VALUE));
        List<Row> rows = wishes.stream()
                .sorted(byTime.thenComparing(Wish::title))
                .map(wish -> row(event, wish, edition))
                .toList();
        MineAgenda agenda = visit == null ? null : MineAgenda.of(visit, levels);
        return new MinePage(frame, "/" + event + "/mine", keeper, rows, agenda, taking);
    }

    private static Optional<PublicSession> find(@Nullable Edition edition, String code) {
        return edition == null ? Optional.empty() : edition.session(code);
    }

    private static Row row(String event, Wish wish, @Nullable Edition edition) {
        Optional<PublicSession> session = find(edition, wish.session());
        String when = session.map(s -> Format.ENGLISH.shortDay(s.start()) + ", " + Format.span(s.start(), s.end())
                        + ", " + room(edition, s.room()))
                .orElse("");
        String href = session.map(s -> "/" + event + "/sessions/" + s.code()).orElse("");
        return new Row(wish.session(), wish.title(), wish.kind(), wish.who(), when, href, wish.level(), wish.decided());
    }

    private static String room(@Nullable Edition edition, String slug) {
        return edition == null ? slug : edition.room(slug).map(PublicRoom::name).orElse(slug);
    }

    /** How many have this level by choice. */
    public long count(String word) {
        return rows.stream().filter(row -> row.is(word)).count();
    }

    /** How many nothing was said of. */
    public long open() {
        return rows.stream().filter(row -> !row.decided()).count();
    }

    public boolean isMember() {
        return keeper == Keeper.MEMBER;
    }

    public boolean isStranger() {
        return keeper == Keeper.STRANGER;
    }
}
