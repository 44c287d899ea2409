package org.chalkline.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Audiences;
import org.chalkline.session.HalfDay;
import org.chalkline.session.Kind;
import org.chalkline.shared.Digest;
import org.chalkline.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Everything that a plan rests on, read at one moment: the place, its days, the sessions, and where the draft and the
 * newest version have them.
 * @param version number of the newest published version; 0 before the first
 * @param sessions all that are to be held or stand on the board, in the organizer's order
 * @param since when nothing may begin any more that has not; null where that does not matter */
public record DraftBasis(
        String event,
        ZoneId zone,
        List<PublicRoom> rooms,
        List<PublicDay> days,
        int version,
        List<Offer> sessions,
        @Nullable Instant since) {
    /** At a moment that does not matter. */
    public DraftBasis(
            String event,
            ZoneId zone,
            List<PublicRoom> rooms,
            List<PublicDay> days,
            int version,
            List<Offer> sessions) {
        this(event, zone, rooms, days, version, sessions, null);
    }

    /** The same once the event has begun: what has started stays where it stands, and the rest comes after. Before and after
     * the event nothing is different.
     * @param now the present */
    public DraftBasis asOf(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        boolean isOn = days.stream().anyMatch(day -> !day.date().isAfter(today))
                && days.stream().anyMatch(day -> !day.date().isBefore(today));
        if (!isOn) return this;
        List<Offer> fixed = sessions.stream()
                .map(offer -> hasBegun(offer, now) ? offer.pinned() : offer)
                .toList();
        return new DraftBasis(event, zone, rooms, days, version, fixed, now);
    }

    private boolean hasBegun(Offer offer, Instant now) {
        Spot at = offer.draft();
        Spot shown = offer.published();
        return at != null
                && shown != null
                && shown.isAt(at.room(), at.start())
                && !at.start().atZone(zone).toInstant().isAfter(now);
    }

    /** Whether something may begin at a local time. */
    public boolean isToCome(LocalDateTime start) {
        return since == null || start.atZone(zone).toInstant().isAfter(since);
    }

    /** A session and where it stands.
     * @param isGoing whether it will be held
     * @param draft its place on the board; null in the tray
     * @param published its place in the newest version; null if it is not there */
    public record Offer(
            String code,
            String title,
            Kind kind,
            int minutes,
            int setupMinutes,
            List<Attendant> people,
            List<String> needs,
            List<String> tags,
            List<String> notAgainst,
            List<String> after,
            List<HalfDay> prefers,
            boolean isGoing,
            @Nullable Spot draft,
            @Nullable Spot published) {

        /** Whether the planner places it: all that will be held, but plenaries. */
        public boolean isToBePlanned() {
            return isGoing && kind != Kind.PLENARY;
        }

        /** The same session where only these tables are there: a place at another is gone.
         * @param tables how many there are, by the room's slug */
        public Offer within(Map<String, Integer> tables) {
            return with(people, within(draft, tables), within(published, tables));
        }

        private static @Nullable Spot within(@Nullable Spot at, Map<String, Integer> tables) {
            return at != null && at.table() <= tables.getOrDefault(at.room(), 0) ? at : null;
        }

        /** The same session, not to be moved from where the draft has it. */
        Offer pinned() {
            Spot at = Objects.requireNonNull(draft);
            return with(people, new Spot(at.room(), at.table(), at.start(), true, at.accepted()), published);
        }

        /** The same session with other people. */
        public Offer withPeople(List<Attendant> others) {
            return with(others, draft, published);
        }

        private Offer with(List<Attendant> others, @Nullable Spot at, @Nullable Spot was) {
            return new Offer(
                    code,
                    title,
                    kind,
                    minutes,
                    setupMinutes,
                    others,
                    needs,
                    tags,
                    notAgainst,
                    after,
                    prefers,
                    isGoing,
                    at,
                    was);
        }

        /** The session at a place, as the rules see it. */
        public Booking at(PublicRoom room, int table, LocalDateTime start, ZoneId zone) {
            Instant from = start.atZone(zone).toInstant();
            TimeRange when = new TimeRange(from, from.plus(Duration.ofMinutes(minutes)));
            Set<String> accepted = draft == null || !draft.isAt(room.slug(), start) ? Set.of() : draft.accepted();
            return new Booking(
                    code, title, kind, people, needs, tags, after, setupMinutes, room, table, when, accepted);
        }
    }

    /** A place on the board.
     * @param room slug
     * @param start local time */
    public record Spot(String room, int table, LocalDateTime start, boolean pinned, Set<String> accepted) {
        public boolean isAt(String otherRoom, LocalDateTime otherStart) {
            return room.equals(otherRoom) && start.equals(otherStart);
        }
    }

    public PublicRoom room(String slug) {
        return rooms.stream()
                .filter(room -> room.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The agenda of these bookings on these days, for the rules; nobody's interest is in it. */
    public Agenda agenda(List<Booking> bookings) {
        List<OpenDay> open = days.stream().map(day -> OpenDay.of(day, zone)).toList();
        return new Agenda(zone, open, bookings, Audiences.NONE);
    }

    /** A short name for where the draft has everything: another one as soon as one session stands elsewhere. */
    public String draftDigest() {
        String places = sessions.stream()
                .filter(offer -> offer.draft() != null)
                .map(offer -> {
                    Spot at = Objects.requireNonNull(offer.draft());
                    return offer.code() + " " + at.room() + " " + at.table() + " " + at.start() + " " + at.pinned();
                })
                .sorted()
                .collect(Collectors.joining("\n"));
        return Digest.shortHex(places.getBytes(UTF_8));
    }

    static DraftBasis of(DraftState state, @Nullable Snapshot published) {
        return new DraftBasis(
                state.event.slug,
                state.zone,
                state.rooms,
                state.days,
                published == null ? 0 : published.number(),
                state.sessions.values().stream()
                        .filter(session -> session.state.isGoing() || state.isPlaced(session))
                        .map(session -> new Offer(
                                session.code,
                                session.title,
                                session.kind,
                                session.minutes,
                                session.setupMinutes,
                                session.people.stream().map(state::attendant).toList(),
                                session.needs,
                                session.tags,
                                session.notAgainst,
                                session.after,
                                session.prefers,
                                session.state.isGoing(),
                                draft(state, state.placements.get(session.id)),
                                published(published, session.code)))
                        .toList());
    }

    private static @Nullable Spot draft(DraftState state, @Nullable Placement placement) {
        if (placement == null || !placement.isPlaced()) return null;
        return new Spot(
                state.room(placement).slug(),
                placement.tableNumber,
                DraftState.start(placement),
                placement.pinned,
                Set.copyOf(placement.accepted));
    }

    private static @Nullable Spot published(@Nullable Snapshot version, String code) {
        if (version == null) return null;
        return version.sessions().stream()
                .filter(session -> session.code().equals(code))
                .findFirst()
                .map(s -> new Spot(s.room(), s.table(), s.start().toLocalDateTime(), false, Set.of()))
                .orElse(null);
    }
}
