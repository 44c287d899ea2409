package org.chalkline.schedule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Audiences;
import org.chalkline.session.Session;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Refused;
import org.hibernate.jdbc.Work;

/** Carries out placements inside a transaction: checks the rules for the friendly answer, takes the claims for the true one. */
final class PlacementDesk {
    /** @param path where the wish stands in the input, for errors: empty or {@code moves[2].} */
    record Wish(String path, String code, NewPlacement to) {}

    private final DraftState state;
    private final Audiences audiences;
    private final Consumer<Work> jdbc;

    PlacementDesk(DraftState state, Audiences audiences, Consumer<Work> jdbc) {
        this.state = state;
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    static int edit(DraftState state, String code) {
        Session session = state.sessions.get(code);
        Placement placement = session == null ? null : state.placements.get(session.id);
        return placement == null ? 0 : placement.shownEdit();
    }

    /** Puts all sessions where they are wished, or none.
     * @return the bookings, in the order of the wishes */
    List<Booking> put(List<Wish> wishes) {
        Agenda before = state.agenda(audiences);
        List<Booking> bookings = new ArrayList<>();
        for (Wish wish : wishes) bookings.add(booking(wish, wishes, bookings, before));
        Agenda after = before.with(bookings);
        requireNoHardConflict(bookings, wishes, after);
        List<Placement> changed = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) changed.add(apply(wishes.get(i).to(), bookings.get(i), after));
        Placement.flush();
        reclaim(changed, bookings);
        return bookings;
    }

    private Booking booking(Wish wish, List<Wish> all, List<Booking> earlier, Agenda agenda) {
        Session session = state.sessions.get(wish.code());
        if (session == null) {
            throw new Invalid(wish.path() + "session", "there is no session “" + wish.code() + "”");
        }
        if (!session.state.mayBePlaced()) {
            throw new Refused(
                    "session-state",
                    "“" + session.title + "” is " + session.state.word() + " and cannot be placed. Accept it first.");
        }
        PublicRoom room = state.rooms.stream()
                .filter(r -> r.slug().equals(wish.to().room()))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        wish.path() + "room", "there is no room “" + wish.to().room() + "”"));
        ClockChange.requireExists(wish.path() + "start", wish.to().start(), state.zone);
        Integer table = wish.to().table();
        if (table != null && (table < 1 || table > room.tables())) {
            throw new Invalid(wish.path() + "table", room.name() + " has " + room.tables() + " tables");
        }
        Set<String> accepted = Set.copyOf(wish.to().accept());
        Booking first = state.booking(
                session, room, table == null ? 1 : table, wish.to().start(), accepted);
        if (table != null) return first;
        return state.booking(
                session, room, freeTable(first, all, earlier, agenda), wish.to().start(), accepted);
    }

    /** The first table that nobody else has then; the first of all if none is free, so that the conflict shows. */
    private static int freeTable(Booking wanted, List<Wish> all, List<Booking> earlier, Agenda agenda) {
        List<Booking> others = new ArrayList<>(earlier);
        for (Booking booking : agenda.bookings()) {
            if (all.stream().noneMatch(wish -> wish.code().equals(booking.code()))) others.add(booking);
        }
        for (int table = 1; table <= wanted.room().tables(); table++) {
            int candidate = table;
            boolean free = others.stream()
                    .noneMatch(other -> other.room().slug().equals(wanted.room().slug())
                            && other.table() == candidate
                            && other.taken().overlaps(wanted.taken()));
            if (free) return candidate;
        }
        return 1;
    }

    private static void requireNoHardConflict(List<Booking> bookings, List<Wish> wishes, Agenda after) {
        List<Conflict> blocking = new ArrayList<>();
        for (int i = 0; i < bookings.size(); i++) {
            List<String> accept = wishes.get(i).to().accept();
            for (Conflict conflict : Rules.hardConflicts(List.of(bookings.get(i)), after)) {
                boolean let = accept.contains(conflict.rule()) && Rules.mayBeAccepted(conflict.rule());
                Conflict plain = conflict.unaccepted();
                if (!let && !blocking.contains(plain)) blocking.add(plain);
            }
        }
        if (!blocking.isEmpty()) throw refused(blocking);
    }

    static Refused refused(List<Conflict> conflicts) {
        String next = conflicts.stream().allMatch(c -> Rules.mayBeAccepted(c.rule()))
                ? " Choose another place, or accept the rule for this placement."
                : " Choose another place or time.";
        String more = conflicts.size() > 1 ? ", and " + (conflicts.size() - 1) + " more" : "";
        return new Refused(
                "hard-conflict", conflicts.get(0).message() + more + "." + next, Map.of("conflicts", conflicts));
    }

    private Placement apply(NewPlacement wish, Booking booking, Agenda after) {
        Session session = requireNonNull(state.sessions.get(booking.code()));
        Placement placement = state.placements.get(session.id);
        if (placement == null) {
            placement = new Placement();
            placement.session = session;
            placement.event = state.event;
        }
        placement.room = state.room(booking.room());
        placement.startsAt = wish.start();
        placement.tableNumber = booking.table();
        if (wish.pinned() != null) placement.pinned = wish.pinned();
        placement.accepted = brokenAndAccepted(booking, after);
        if (!placement.isPersistent()) placement.persist();
        state.placements.put(session.id, placement);
        return placement;
    }

    /** Only what is really broken is kept: an acceptance is for this conflict, not for later ones. */
    private static List<String> brokenAndAccepted(Booking booking, Agenda after) {
        if (booking.accepted().isEmpty()) return List.of();
        return Rules.hardConflicts(List.of(booking), after).stream()
                .map(Conflict::rule)
                .filter(rule -> booking.accepted().contains(rule) && Rules.mayBeAccepted(rule))
                .distinct()
                .toList();
    }

    private void reclaim(List<Placement> changed, List<Booking> bookings) {
        List<Claims.Claim> claims = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Placement placement = changed.get(i);
            Booking kept = bookings.get(i);
            Booking stored = state.booking(
                    placement.session,
                    kept.room(),
                    kept.table(),
                    DraftState.start(placement),
                    Set.copyOf(placement.accepted));
            claims.add(state.claim(placement, stored));
        }
        jdbc.accept(connection -> {
            Claims.drop(connection, changed.stream().map(p -> p.session.id).toList());
            Claims.take(connection, claims);
        });
    }

    /** Takes a session off the board. */
    static void clear(Placement placement, Consumer<Work> jdbc) {
        placement.room = null;
        placement.startsAt = null;
        placement.tableNumber = 1;
        placement.pinned = false;
        placement.accepted = List.of();
        Placement.flush();
        jdbc.accept(connection -> Claims.drop(connection, List.of(placement.sessionId)));
    }
}
