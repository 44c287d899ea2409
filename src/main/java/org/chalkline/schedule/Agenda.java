package org.chalkline.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.interest.Audiences;
import org.chalkline.shared.TimeRange;

/** Everything the rules look at: the bookings of a draft, the days they stand in and who wants to attend. */
public final class Agenda {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);

    private final ZoneId zone;
    private final List<OpenDay> days;
    private final Map<String, Booking> bookings;
    private final Audiences audiences;

    public Agenda(ZoneId zone, List<OpenDay> days, List<Booking> bookings, Audiences audiences) {
        this.zone = zone;
        this.days = List.copyOf(days);
        this.bookings = bookings.stream().collect(Collectors.toMap(Booking::code, Function.identity()));
        this.audiences = audiences;
    }

    public List<Booking> bookings() {
        return List.copyOf(bookings.values());
    }

    public Optional<Booking> booking(String code) {
        return Optional.ofNullable(bookings.get(code));
    }

    List<OpenDay> days() {
        return days;
    }

    Audiences audiences() {
        return audiences;
    }

    /** The same agenda with these bookings instead of the ones of the same codes. */
    Agenda with(List<Booking> changed) {
        Map<String, Booking> all = new LinkedHashMap<>(bookings);
        for (Booking booking : changed) all.put(booking.code(), booking);
        return new Agenda(zone, days, List.copyOf(all.values()), audiences);
    }

    /** The other bookings whose time, set-up included, overlaps this one's. */
    List<Booking> around(Booking booking) {
        TimeRange taken = booking.taken();
        List<Booking> found = new ArrayList<>();
        for (Booking other : bookings.values()) {
            if (!other.code().equals(booking.code()) && other.taken().overlaps(taken)) found.add(other);
        }
        return found;
    }

    /** A span in words: "from 10:00 to 10:35 on Tue 6 March". */
    String words(TimeRange range) {
        return "from " + clock(range.start()) + " to " + clock(range.end()) + " on "
                + DAY.format(range.start().atZone(zone));
    }

    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }
}
