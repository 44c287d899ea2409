package org.chalkline.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param kept how many are other than {@code none} */
record MinePage(Frame frame, String action, Keeper keeper, long kept, List<Row> rows) {
    /** Who keeps the choices. */
    enum Keeper {
        MEMBER,
        STRANGER,
        BROWSER
    }

    /** A session with the choice.
     * @param when day, time and room; empty until it is published
     * @param href of its page; empty until it is published */
    record Row(String code, String title, Kind kind, String who, String when, String href, Level level) {}

    static MinePage of(
            Frame frame,
            String event,
            Keeper keeper,
            List<Wish> wishes,
            Function<String, @Nullable Edition> published) {
        Edition edition = published.apply(event);
        Comparator<Wish> byTime = Comparator.comparing(wish -> find(edition, wish.session())
                .map(session -> session.start().toInstant().getEpochSecond())
                .orElse(Long.MAX_VALUE));
        List<Row> rows = wishes.stream()
                .sorted(byTime.thenComparing(Wish::title))
                .map(wish -> row(event, wish, edition))
                .toList();
        long kept = rows.stream().filter(row -> row.level() != Level.NONE).count();
        return new MinePage(frame, "/" + event + "/mine", keeper, kept, rows);
    }

    private static Optional<PublicSession> find(@Nullable Edition edition, String code) {
        return edition == null ? Optional.empty() : edition.session(code);
    }

    private static Row row(String event, Wish wish, @Nullable Edition edition) {
        Optional<PublicSession> session = find(edition, wish.session());
        String when = session.map(s -> Format.shortDay(s.start()) + ", " + Format.span(s.start(), s.end()) + ", "
                        + room(edition, s.room()))
                .orElse("");
        String href = session.map(s -> "/" + event + "/sessions/" + s.code()).orElse("");
        return new Row(wish.session(), wish.title(), wish.kind(), wish.who(), when, href, wish.level());
    }

    private static String room(@Nullable Edition edition, String slug) {
        return edition == null ? slug : edition.room(slug).map(PublicRoom::name).orElse(slug);
    }

    public String counted() {
        return kept + " of " + rows.size();
    }

    public boolean isMember() {
        return keeper == Keeper.MEMBER;
    }

    public boolean isStranger() {
        return keeper == Keeper.STRANGER;
    }
}
