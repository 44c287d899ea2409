package org.chalkline.interchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.event.Block;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewEvent;
import org.chalkline.event.NewRoom;
import org.chalkline.interest.Interest;
import org.chalkline.people.NewPerson;
import org.chalkline.schedule.NewPlacement;
import org.chalkline.session.After;
import org.chalkline.session.NewPart;
import org.chalkline.session.NewSession;
import org.chalkline.shared.ClockChange;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Checks that the parts of a bundle fit together: names given once, references that lead somewhere. */
final class BundleReferences {
    private final Bundle bundle;
    private final ImportErrors errors;
    private final Set<String> rooms;
    private final Set<String> people;
    private final Set<String> codes;

    BundleReferences(Bundle bundle, ImportErrors errors) {
        this.bundle = bundle;
        this.errors = errors;
        this.rooms = names("rooms", "slug", bundle.rooms, NewRoom::slug);
        this.people = names("people", "slug", bundle.people, NewPerson::slug);
        this.codes = names(
                "sessions", "code", bundle.sessions, each -> each.session().code());
        names("days", "date", bundle.days, NewDay::date);
    }

    private <T, K> Set<K> names(String list, String field, List<@Nullable T> elements, Function<T, @Nullable K> name) {
        Set<K> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            @Nullable K key = element == null ? null : name.apply(element);
            if (key != null && !seen.add(key)) {
                errors.add(list + "[" + i + "]." + field, "“" + key + "” is given twice");
            }
        }
        return seen;
    }

    void check() {
        for (int i = 0; i < bundle.days.size(); i++) day("days[" + i + "]", bundle.days.get(i));
        rooms();
        skippedTimes();
        order();
        for (int i = 0; i < bundle.sessions.size(); i++) {
            BundleSession each = bundle.sessions.get(i);
            if (each != null) session("sessions[" + i + "]", each);
        }
        interest();
    }

    @SuppressWarnings("NullAway") // fields of elements that failed their own checks may be null
    private void day(String path, @Nullable NewDay day) {
        if (day == null) return;
        NewEvent event = bundle.event;
        LocalDate date = day.date();
        boolean known = event != null && date != null && event.from() != null && event.to() != null;
        if (known && (date.isBefore(event.from()) || date.isAfter(event.to()))) {
            errors.add(path + ".date", NewDay.outside(event.from(), event.to()));
        }
        for (int i = 0; i < day.blocks().size(); i++) {
            Block block = day.blocks().get(i);
            if (block != null && block.room() != null && !rooms.contains(block.room())) {
                errors.add(path + ".blocks[" + i + "].room", "there is no room “" + block.room() + "”");
            }
        }
    }

    private void rooms() {
        for (int i = 0; i < bundle.rooms.size(); i++) {
            NewRoom room = bundle.rooms.get(i);
            if (room != null) add("rooms[" + i + "]", room.unknownEquipment(bundle.equipment));
        }
    }

    private void skippedTimes() {
        ZoneId zone = bundle.event == null ? null : ClockChange.zone(bundle.event.timeZone());
        if (zone == null) return;
        for (int i = 0; i < bundle.days.size(); i++) {
            NewDay day = bundle.days.get(i);
            if (day != null) add("days[" + i + "]", day.skippedTimes(zone));
        }
        for (int i = 0; i < bundle.people.size(); i++) {
            NewPerson person = bundle.people.get(i);
            if (person != null) add("people[" + i + "]", person.skippedTimes(zone));
        }
    }

    private void order() {
        Map<String, List<String>> after = new HashMap<>();
        for (int i = 0; i < bundle.sessions.size(); i++) {
            BundleSession each = bundle.sessions.get(i);
            if (each == null || each.session().code() == null) continue;
            after.put(each.session().code(), each.session().after());
            String path = "sessions[" + i + "].after";
            After.circle(each.session().code(), after)
                    .ifPresent(circle -> errors.add(path, "goes in a circle: " + circle));
        }
    }

    private void add(String path, List<Violation> violations) {
        for (Violation violation : violations) errors.add(violation.in(path));
    }

    private void session(String path, BundleSession each) {
        NewSession session = each.session();
        for (int i = 0; i < session.people().size(); i++) {
            NewPart part = session.people().get(i);
            boolean missing = part != null && part.person() != null && !people.contains(part.person());
            if (missing) errors.add(path + ".people[" + i + "].person", "there is no person “" + part.person() + "”");
        }
        references(path + ".after", session.after(), codes, "session");
        if (!bundle.equipment.isEmpty()) {
            references(path + ".needs", session.needs(), new HashSet<>(bundle.equipment), "equipment");
        }
        if (each.place() != null) place(path + (each.pinned() ? ".pinned" : ".placement"), each.place());
    }

    private void references(String path, List<String> names, Set<String> known, String what) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                errors.add(path + "[" + i + "]", "there is no " + what + " “" + names.get(i) + "”");
            }
        }
    }

    private void place(String path, BundlePlace place) {
        if (place.room() != null && !rooms.contains(place.room())) {
            errors.add(path + ".room", "there is no room “" + place.room() + "”");
        }
        var wish = new NewPlacement(place.room(), place.start(), place.table(), null, place.accept());
        for (Violation violation : wish.problems()) errors.add(violation.in(path));
    }

    private void interest() {
        Set<String> seen = new HashSet<>(bundle.interest.size() * 2);
        for (int i = 0; i < bundle.interest.size(); i++) {
            Interest mark = bundle.interest.get(i);
            if (mark == null) continue;
            String path = "interest[" + i + "]";
            if (!people.contains(mark.person()))
                errors.add(path + ".person", "there is no person “" + mark.person() + "”");
            if (!codes.contains(mark.session()))
                errors.add(path + ".session", "there is no session “" + mark.session() + "”");
            if (!seen.add(mark.person() + " " + mark.session())) errors.add(path, "is given twice");
        }
    }

    static NewEvent event(Bundle bundle) {
        return requireNonNull(bundle.event);
    }
}
