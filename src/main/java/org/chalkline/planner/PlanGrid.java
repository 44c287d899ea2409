package org.chalkline.planner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.planner.PlanResult.Placed;
import org.chalkline.shared.Format;

/** The agenda of a plan as the wall shows it: for each day its times by its rooms. */
record PlanGrid(List<Day> days) {
    /** @param anchor of the day's heading
     * @param rooms names of the columns: the rooms in which something is placed, in the venue's order */
    record Day(String anchor, String name, List<String> rooms, List<Row> rows) {}

    /** All that starts at a time.
     * @param cells one for each room */
    record Row(String time, List<List<Cell>> cells) {}

    /** A session.
     * @param until when it ends
     * @param isNew whether it stands elsewhere, or nowhere, in the draft */
    record Cell(String href, String title, String until, boolean isNew) {}

    static PlanGrid of(String event, PlanLines lines, List<Placed> places, PlanChanges changes) {
        Set<String> changed = new HashSet<>(changes.placed());
        changes.moved().forEach(move -> changed.add(move.session()));
        Map<LocalDate, List<Placed>> byDate = places.stream()
                .collect(
                        Collectors.groupingBy(place -> place.start().toLocalDate(), TreeMap::new, Collectors.toList()));
        List<Day> days = new ArrayList<>();
        byDate.forEach((date, of) -> days.add(day(date, lines, of, place -> cell(event, lines, place, changed))));
        return new PlanGrid(days);
    }

    private static Day day(LocalDate date, PlanLines lines, List<Placed> places, Function<Placed, Cell> draw) {
        List<String> rooms = lines.inOrder(places.stream().map(Placed::room).collect(Collectors.toSet()));
        Map<LocalTime, List<Placed>> byTime = places.stream()
                .collect(
                        Collectors.groupingBy(place -> place.start().toLocalTime(), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byTime.forEach((time, of) -> rows.add(new Row(
                Format.clock(time),
                rooms.stream().map(room -> in(room, of).map(draw).toList()).toList())));
        return new Day(
                "day-" + date,
                Format.ENGLISH.longDay(date),
                rooms.stream().map(lines::room).toList(),
                rows);
    }

    private static Stream<Placed> in(String room, List<Placed> places) {
        return places.stream().filter(place -> place.room().equals(room));
    }

    private static Cell cell(String event, PlanLines lines, Placed place, Set<String> changed) {
        return new Cell(
                "/" + event + "/organize/board/" + place.session(),
                lines.title(place.session()),
                Format.clock(place.end()),
                changed.contains(place.session()));
    }
}
