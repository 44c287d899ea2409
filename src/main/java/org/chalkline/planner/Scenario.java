package org.chalkline.planner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.Block;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewRoom;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What an event would be like: its rooms, days and sessions with some changes that nobody has made.
 * @param name what to call it
 * @param rooms more rooms, or others in place of those of the same slug
 * @param withoutRooms slugs of rooms that would be gone
 * @param days more days, or others in place of those of the same date
 * @param withoutDays dates, such as {@code 2012-03-08}, of days that would be gone
 * @param withoutSessions codes of sessions that would not be held */
public record Scenario(
        @Size(max = Limits.NAME) @PlainText @Nullable String name,
        @Size(max = Limits.ROOMS) List<@Valid @NotNull NewRoom> rooms,
        @Size(max = Limits.ROOMS) List<@NotNull @Size(max = Limits.NAME) String> withoutRooms,
        @Size(max = Limits.DAYS) List<@Valid @NotNull NewDay> days,
        @Size(max = Limits.DAYS) List<@NotNull @Size(max = Limits.NAME) String> withoutDays,
        @Size(max = Limits.SESSIONS) List<@NotNull @Size(max = Limits.NAME) String> withoutSessions)
        implements SelfChecking {
    public Scenario(
            @Nullable String name,
            @Nullable List<NewRoom> rooms,
            @Nullable List<String> withoutRooms,
            @Nullable List<NewDay> days,
            @Nullable List<String> withoutDays,
            @Nullable List<String> withoutSessions) {
        this.name = name;
        this.rooms = rooms == null ? List.of() : rooms;
        this.withoutRooms = withoutRooms == null ? List.of() : withoutRooms;
        this.days = days == null ? List.of() : days;
        this.withoutDays = withoutDays == null ? List.of() : withoutDays;
        this.withoutSessions = withoutSessions == null ? List.of() : withoutSessions;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) == null) continue;
            for (Violation problem : days.get(i).problems()) found.add(problem.in("days[" + i + "]"));
        }
        twice(rooms.stream().map(room -> room == null ? null : room.slug()).toList(), "rooms", "slug", found);
        twice(days.stream().map(day -> day == null ? null : day.date()).toList(), "days", "date", found);
        return found;
    }

    private static void twice(List<? extends @Nullable Object> keys, String list, String field, List<Violation> found) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) == null || keys.indexOf(keys.get(i)) == i) continue;
            found.add(new Violation(list + "[" + i + "]." + field, "stands there twice; each can be changed once"));
        }
    }

    /** The event as it would be.
     * @throws Invalid naming what is not there to be left out */
    DraftBasis applyTo(DraftBasis basis) {
        requireKnown(basis);
        List<PublicRoom> venue = roomsOf(basis);
        Map<String, Integer> tables = new HashMap<>();
        for (PublicRoom room : venue) tables.put(room.slug(), room.tables());
        List<DraftBasis.Offer> offers = basis.sessions().stream()
                .filter(offer -> !withoutSessions.contains(offer.code()))
                .map(offer -> offer.within(tables))
                .toList();
        return new DraftBasis(
                basis.event(), basis.zone(), venue, daysOf(basis), basis.version(), offers, basis.since());
    }

    private List<PublicRoom> roomsOf(DraftBasis basis) {
        List<PublicRoom> kept = new ArrayList<>();
        Set<String> replaced = new HashSet<>(withoutRooms);
        for (NewRoom room : rooms) replaced.add(room.slug());
        for (PublicRoom room : basis.rooms()) if (!replaced.contains(room.slug())) kept.add(room);
        for (NewRoom room : rooms) {
            int tables = room.tables() == null ? 1 : room.tables();
            kept.add(new PublicRoom(room.slug(), room.name(), room.capacity(), room.equipment(), tables, 0));
        }
        List<PublicRoom> numbered = new ArrayList<>();
        for (PublicRoom room : kept) {
            numbered.add(new PublicRoom(
                    room.slug(), room.name(), room.capacity(), room.equipment(), room.tables(), numbered.size()));
        }
        return numbered;
    }

    private List<PublicDay> daysOf(DraftBasis basis) {
        List<PublicDay> all = new ArrayList<>();
        Set<String> replaced = new HashSet<>(withoutDays);
        for (NewDay day : days) replaced.add(day.date().toString());
        for (PublicDay day : basis.days()) if (!replaced.contains(day.date().toString())) all.add(day);
        for (NewDay day : days) all.add(new PublicDay(day.date(), day.opens(), day.closes(), day.blocks()));
        all.sort(Comparator.comparing(PublicDay::date));
        return all;
    }

    private void requireKnown(DraftBasis basis) {
        List<Violation> found = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        Set<String> dates = new HashSet<>();
        Set<String> codes = new HashSet<>();
        basis.rooms().forEach(room -> slugs.add(room.slug()));
        basis.days().forEach(day -> dates.add(day.date().toString()));
        basis.sessions().forEach(offer -> codes.add(offer.code()));
        note(withoutRooms, slugs, "withoutRooms", "there is no room “", found);
        note(withoutDays, dates, "withoutDays", "there is no day “", found);
        note(withoutSessions, codes, "withoutSessions", "no session to be held is called “", found);
        noteFarDays(basis, found);
        withoutRooms.forEach(slugs::remove);
        rooms.forEach(room -> slugs.add(room.slug()));
        for (int i = 0; i < days.size(); i++) noteBlocks(i, slugs, found);
        if (!found.isEmpty()) throw new Invalid(found);
    }

    /** A what-if is for some days more or less, not for another year. */
    private void noteFarDays(DraftBasis basis, List<Violation> found) {
        List<LocalDate> known = basis.days().stream().map(PublicDay::date).toList();
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            boolean isNear = known.isEmpty()
                    ? date.getYear() >= 1970 && date.getYear() <= 2999
                    : known.stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= Limits.DAYS);
            if (isNear) continue;
            found.add(new Violation(
                    "scenario.days[" + i + "].date",
                    "must be at most " + Limits.DAYS + " days from those of the event"));
        }
    }

    private void noteBlocks(int day, Set<String> slugs, List<Violation> found) {
        List<Block> blocks = days.get(day).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String room = blocks.get(i).room();
            if (room == null || slugs.contains(room)) continue;
            found.add(new Violation(
                    "scenario.days[" + day + "].blocks[" + i + "].room", "there is no room “" + room + "”"));
        }
    }

    private static void note(List<String> named, Set<String> known, String field, String words, List<Violation> found) {
        for (int i = 0; i < named.size(); i++) {
            if (known.contains(named.get(i))) continue;
            found.add(new Violation("scenario." + field + "[" + i + "]", words + named.get(i) + "”"));
        }
    }
}
