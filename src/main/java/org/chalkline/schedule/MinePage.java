package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;
import org.chalkline.session.PublicSession;
import org.chalkline.session.SessionWords;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** What somebody wants to attend, to look at and to change.
 * @param push where a browser says whether it is to be told
 * @param signIn leads back here
 * @param schedule where there is more to choose
 * @param keeper where the choices are kept
 * @param agenda null until something is published
 * @param taking ways to take the choices elsewhere */
record MinePage(
        Frame frame,
        String action,
        String push,
        String signIn,
        String schedule,
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
     * @param look suffix of style class and icon
     * @param when day, time and room; empty until it is published
     * @param href of its page; empty until it is published */
    record Row(
            String code,
            String title,
            String look,
            String kind,
            String who,
            String when,
            String href,
            Level level,
            boolean decided) {
        /** Whether this is what was chosen; where nothing was, no level is. */
        public boolean is(String word) {
            return decided && level.word().equals(word);
        }
    }

    /** @param levels by code, also of what is no longer held
     * @param visit null until something is published */
    static MinePage of(
            Frame frame,
            Words words,
            Links links,
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
                .map(wish -> row(words.session(), links, wish, visit))
                .toList();
        MineAgenda agenda = visit == null ? null : MineAgenda.of(visit, levels);
        String signIn = "/sign-in?next=" + links.mine().replace("%", "%25").replace("&", "%26");
        return new MinePage(
                frame, links.mine(), links.mine("/push"), signIn, links.schedule(), keeper, rows, agenda, taking);
    }

    private static Optional<PublicSession> find(@Nullable Edition edition, String code) {
        return edition == null ? Optional.empty() : edition.session(code);
    }

    private static Row row(SessionWords words, Links links, Wish wish, @Nullable Visit visit) {
        Optional<PublicSession> session = find(visit == null ? null : visit.edition(), wish.session());
        String when = visit == null ? "" : session.map(s -> when(visit, s)).orElse("");
        String href = session.map(s -> links.session(s.code())).orElse("");
        return new Row(
                wish.session(),
                wish.title(),
                wish.kind().look(),
                words.kind(wish.kind()),
                wish.who(),
                when,
                href,
                wish.level(),
                wish.decided());
    }

    private static String when(Visit visit, PublicSession session) {
        LocalDate day = session.start().toLocalDate();
        String time = visit.times().span(day, session.start(), session.end());
        return visit.format().shortDay(day) + ", " + time + ", " + visit.roomName(session.room());
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
