package org.chalkline.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chalkline.event.Block;
import org.chalkline.event.BlockKind;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Level;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.schedule.Rules;
import org.chalkline.session.Kind;
import org.chalkline.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Small events to plan, made by hand or by chance: two days of 9 to 17 o'clock with lunch, in Berlin. */
final class MadeBasis {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    static final PublicRoom HALL = new PublicRoom("hall", "Hall", 80, List.of("projector"), 1, 0);
    static final PublicRoom LAB = new PublicRoom("lab", "Lab", 20, List.of("power", "whiteboard"), 2, 1);

    private MadeBasis() {}

    static PublicDay day(LocalDate date) {
        return new PublicDay(
                date,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of(
                        sessions("09:00", "12:00"),
                        new Block(BlockKind.BREAK, time("12:00"), time("13:00"), "Lunch", null, null, null),
                        sessions("13:00", "16:30")));
    }

    private static Block sessions(String from, String to) {
        return new Block(BlockKind.SESSIONS, time(from), time(to), null, null, 50, 10);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    static Attendant person(String slug, TimeRange... available) {
        return new Attendant(slug, "Person " + slug, List.of(available));
    }

    /** Local hours of the first day. */
    static TimeRange hours(int from, int to) {
        return new TimeRange(
                FIRST.atTime(from, 0).atZone(BERLIN).toInstant(),
                FIRST.atTime(to, 0).atZone(BERLIN).toInstant());
    }

    static Offer offer(String code, int minutes, List<String> needs, Attendant... people) {
        return offer(code, Kind.TALK, minutes, 0, needs, List.of(), List.of(people), null);
    }

    static Offer offer(
            String code,
            Kind kind,
            int minutes,
            int setup,
            List<String> needs,
            List<String> after,
            List<Attendant> people,
            @Nullable Spot draft) {
        return new Offer(
                code,
                "Title " + code,
                kind,
                minutes,
                setup,
                people,
                needs,
                List.of(),
                List.of(),
                after,
                List.of(),
                true,
                draft,
                null);
    }

    static Spot pin(String room, int table, LocalDateTime start) {
        return new Spot(room, table, start, true, Set.of());
    }

    static DraftBasis basis(Offer... offers) {
        return new DraftBasis(
                "made", BERLIN, List.of(HALL, LAB), List.of(day(FIRST), day(FIRST.plusDays(1))), 0, List.of(offers));
    }

    /** An event by chance: up to 14 sessions of all lengths, with common people, set-up and order. */
    static DraftBasis random(Random random) {
        List<Attendant> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(random.nextInt(3) == 0 ? person("p" + i, hours(9, 12 + random.nextInt(5))) : person("p" + i));
        }
        List<Offer> offers = new ArrayList<>();
        int count = 3 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            List<Attendant> parts = new ArrayList<>();
            for (Attendant one : people) if (random.nextInt(4) == 0) parts.add(one);
            List<String> after = i > 0 && random.nextInt(5) == 0 ? List.of("S" + random.nextInt(i)) : List.of();
            List<String> needs =
                    switch (random.nextInt(4)) {
                        case 0 -> List.of("projector");
                        case 1 -> List.of("whiteboard");
                        default -> List.of();
                    };
            int minutes = List.of(20, 35, 50, 75, 110).get(random.nextInt(5));
            int setup = random.nextInt(3) == 0 ? 10 + random.nextInt(3) * 5 : 0;
            Kind kind = random.nextBoolean() ? Kind.DEMO : Kind.WHITEBOARD;
            offers.add(offer("S" + i, kind, minutes, setup, needs, after, parts, null));
        }
        DraftBasis made = basis(offers.toArray(Offer[]::new));
        return random.nextBoolean() ? withFirstPinned(made) : made;
    }

    /** The same with the first session pinned at the first hour, if nothing speaks against it there. */
    private static DraftBasis withFirstPinned(DraftBasis basis) {
        Offer first = basis.sessions().get(0);
        Spot spot = pin(first.needs().contains("projector") ? "hall" : "lab", 1, FIRST.atTime(9, 0));
        Booking alone = first.at(basis.room(spot.room()), spot.table(), spot.start(), basis.zone());
        if (!Rules.hardConflicts(basis.agenda(List.of(alone))).isEmpty()) return basis;
        List<Offer> offers = new ArrayList<>(basis.sessions());
        offers.set(
                0,
                offer(
                        first.code(),
                        first.kind(),
                        first.minutes(),
                        first.setupMinutes(),
                        first.needs(),
                        first.after(),
                        first.people(),
                        spot));
        return basis(offers.toArray(Offer[]::new));
    }

    static List<Interest> interest(DraftBasis basis, Random random, int fans) {
        List<Interest> marks = new ArrayList<>();
        for (int fan = 0; fan < fans; fan++) {
            for (Offer offer : basis.sessions()) {
                int level = random.nextInt(4);
                if (level < 2)
                    marks.add(new Interest("fan" + fan, offer.code(), level == 0 ? Level.MUST : Level.INTERESTED));
            }
        }
        return marks;
    }
}
