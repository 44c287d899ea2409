package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Audiences;
import org.chalkline.session.Kind;
import org.chalkline.shared.TimeRange;

/** A small agenda for tests of rules: one open day, Tue 6 March 2012 from 09:00 to 18:00 in Santa Clara. */
final class Scene {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final LocalDate DAY = LocalDate.of(2012, 3, 6);
    static final PublicRoom LAB = new PublicRoom("lab", "Lab", 3, List.of("power"), 1, 0);
    static final PublicRoom HALL = new PublicRoom("hall", "Hall", 50, List.of("power", "projector"), 2, 1);

    private final List<Booking> bookings = new ArrayList<>();
    private final List<OpenDay.Pause> pauses = new ArrayList<>();
    private final Map<String, BitSet> marks = new HashMap<>();

    static TimeRange time(String from, String to) {
        return OpenDay.range(DAY, LocalTime.parse(from), LocalTime.parse(to), ZONE);
    }

    /** A plain talk without people or needs, titled by its code. */
    static Booking booking(String code, PublicRoom room, String from, String to) {
        return new Booking(
                code,
                code,
                Kind.TALK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                room,
                1,
                time(from, to),
                Set.of());
    }

    static Booking kind(Booking b, Kind kind) {
        return new Booking(
                b.code(),
                b.title(),
                kind,
                b.people(),
                b.needs(),
                b.tags(),
                b.after(),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking people(Booking b, Attendant... people) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                List.of(people),
                b.needs(),
                b.tags(),
                b.after(),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking needs(Booking b, String... needs) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                List.of(needs),
                b.tags(),
                b.after(),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking tags(Booking b, String... tags) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                b.needs(),
                List.of(tags),
                b.after(),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking after(Booking b, String... codes) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                b.needs(),
                b.tags(),
                List.of(codes),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking setup(Booking b, int minutes) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                b.needs(),
                b.tags(),
                b.after(),
                minutes,
                b.room(),
                b.table(),
                b.when(),
                b.accepted());
    }

    static Booking table(Booking b, int table) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                b.needs(),
                b.tags(),
                b.after(),
                b.setupMinutes(),
                b.room(),
                table,
                b.when(),
                b.accepted());
    }

    static Booking accepting(Booking b, String... rules) {
        return new Booking(
                b.code(),
                b.title(),
                b.kind(),
                b.people(),
                b.needs(),
                b.tags(),
                b.after(),
                b.setupMinutes(),
                b.room(),
                b.table(),
                b.when(),
                Set.of(rules));
    }

    static Attendant ian(TimeRange... available) {
        return new Attendant("ian-campbell", "Ian Campbell", List.of(available));
    }

    Scene with(Booking... more) {
        bookings.addAll(List.of(more));
        return this;
    }

    Scene pause(BlockKind kind, String title, String from, String to) {
        pauses.add(new OpenDay.Pause(kind, title, time(from, to)));
        return this;
    }

    /** People with these numbers marked the session. */
    Scene marked(String code, int... people) {
        BitSet audience = marks.computeIfAbsent(code, any -> new BitSet());
        for (int person : people) audience.set(person);
        return this;
    }

    Agenda agenda() {
        OpenDay day = new OpenDay(time("09:00", "18:00"), pauses);
        return new Agenda(ZONE, List.of(day), bookings, new Audiences(code -> marks.getOrDefault(code, new BitSet())));
    }

    /** Rules broken by the whole scene, worst first, as {@code rule: CODE CODE}. */
    List<String> broken() {
        return Rules.conflicts(agenda()).stream()
                .map(conflict -> conflict.rule() + ": " + String.join(" ", conflict.sessions()))
                .toList();
    }

    List<String> messages() {
        return Rules.conflicts(agenda()).stream().map(Conflict::message).toList();
    }
}
