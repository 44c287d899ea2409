package org.chalkline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the reader of a day chooses the zone of its times.
 * @param words such as {@code PST, UTC−8}
 * @param hidden fields that the form keeps
 * @param regions the zones to choose from; the event's own comes before them
 * @param events name of the event's zone, such as {@code America/Los_Angeles}
 * @param back the same page in the event's time
 * @param isReaders whether a zone is chosen */
record ZoneSwitch(
        String words,
        List<FilterBar.Hidden> hidden,
        List<Region> regions,
        String eventWords,
        String events,
        String back,
        boolean isReaders) {
    /** Zones near each other. */
    record Region(String name, List<FilterBar.Pick> zones) {}

    static ZoneSwitch of(Visit visit, LocalDate day, SessionFilter filter) {
        Times times = visit.times();
        ZoneWords words = visit.words().zones();
        Instant noon = times.at(day, 12 * 60).toInstant();
        String own = visit.format().shortZone(times.event(), noon);
        Links links = visit.links().inEventTime();
        List<FilterBar.Hidden> hidden = new ArrayList<>();
        hidden.add(new FilterBar.Hidden("day", day.toString()));
        hidden.addAll(links.keptOnSchedule());
        hidden.addAll(filter.fields());
        return new ZoneSwitch(
                times.isReaders() ? words.mine(visit.format().shortZone(times.shown(), noon)) : own,
                hidden,
                regions(words, visit.links().tz(), noon),
                words.events(own),
                times.event().getId(),
                links.schedule(day, filter),
                times.isReaders());
    }

    private static List<Region> regions(ZoneWords words, @Nullable ZoneId chosen, Instant when) {
        boolean isCommon = TimeZones.common().stream()
                .anyMatch(region -> region.zones().stream().anyMatch(zone -> zone.equals(chosen)));
        Stream<Region> rare = chosen == null || isCommon
                ? Stream.empty()
                : Stream.of(new Region(words.choice(), List.of(pick(chosen, when, true))));
        Stream<Region> common = TimeZones.common().stream()
                .map(region -> new Region(
                        region.name().apply(words),
                        region.zones().stream()
                                .map(zone -> pick(zone, when, zone.equals(chosen)))
                                .toList()));
        return Stream.concat(rare, common).toList();
    }

    private static FilterBar.Pick pick(ZoneId zone, Instant when, boolean isChosen) {
        return new FilterBar.Pick(zone.getId(), TimeZones.words(zone, when), isChosen);
    }
}
