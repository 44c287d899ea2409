package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chalkline.session.Kind;
import org.chalkline.shared.TimeRange;

/** What the rules say of any two bookings, and what the occupancy key would say, is the same. */
class RulesPropertyTest {
    private static Booking booking(String code, int start, int minutes, int setup, int table, boolean plenary) {
        TimeRange day = Scene.time("09:00", "18:00");
        TimeRange when =
                new TimeRange(day.start().plusSeconds(60L * start), day.start().plusSeconds(60L * (start + minutes)));
        Booking plain = Scene.booking(code, Scene.HALL, "09:00", "10:00");
        return new Booking(
                code,
                code,
                plenary ? Kind.PLENARY : Kind.DEMO,
                plain.people(),
                plain.needs(),
                plain.tags(),
                plain.after(),
                setup,
                plain.room(),
                table,
                when,
                plain.accepted());
    }

    private static Set<Object> minutes(Booking b) {
        TimeRange taken = b.kind() == Kind.PLENARY ? null : b.taken();
        return new Claims.Claim(1, 1, b.table(), taken, b.when(), List.of())
                .tableMinutes()
                .map(m -> m.owner() + " " + m.table() + " " + m.minute())
                .collect(Collectors.toSet());
    }

    @Property(tries = 2000)
    void rulesAndOccupancyKeyAgree(
            @ForAll @IntRange(min = 60, max = 120) int startA,
            @ForAll @IntRange(min = 60, max = 120) int startB,
            @ForAll @IntRange(min = 1, max = 40) int minutesA,
            @ForAll @IntRange(min = 1, max = 40) int minutesB,
            @ForAll @IntRange(max = 20) int setupA,
            @ForAll @IntRange(max = 20) int setupB,
            @ForAll @IntRange(min = 1, max = 2) int tableB,
            @ForAll boolean plenaryA) {
        Booking a = booking("A", startA, minutesA, setupA, 1, plenaryA);
        Booking b = booking("B", startB, minutesB, setupB, tableB, false);
        boolean refused = Rules.conflicts(new Scene().with(a, b).agenda()).stream()
                .anyMatch(
                        c -> c.rule().equals(RoomDoubleBooked.RULE) || c.rule().equals(SetUpOverlap.RULE));
        Set<Object> common = new HashSet<>(minutes(a));
        common.retainAll(minutes(b));
        assertThat(!common.isEmpty()).isEqualTo(refused);
    }

    @Property(tries = 500)
    void aConflictIsTheSameFromBothSides(
            @ForAll @IntRange(min = 60, max = 100) int startA, @ForAll @IntRange(min = 60, max = 100) int startB) {
        Booking a = booking("A", startA, 30, 10, 1, false);
        Booking b = booking("B", startB, 30, 10, 1, false);
        Agenda agenda = new Scene().with(a, b).agenda();
        assertThat(Rules.conflictsOf(a, agenda)).isEqualTo(Rules.conflictsOf(b, agenda));
    }
}
