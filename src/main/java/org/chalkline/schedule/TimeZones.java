package org.chalkline.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.shared.Format;

/** The zones whose times a page can show: all that have a name, and the common ones among them to choose from. */
final class TimeZones {
    /** Said of a name that is none. */
    static final String EXAMPLE = "must be the name of a time zone, such as Europe/Berlin";

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final List<Region> COMMON = List.of(
            Region.of(
                    ZoneWords::americas,
                    "Pacific/Honolulu America/Anchorage America/Los_Angeles America/Denver America/Chicago"
                            + " America/Mexico_City America/New_York America/Bogota America/Halifax America/Santiago"
                            + " America/St_Johns America/Sao_Paulo America/Argentina/Buenos_Aires"),
            Region.of(
                    ZoneWords::europe,
                    "UTC Atlantic/Reykjavik Europe/London Europe/Lisbon Europe/Berlin Europe/Madrid Europe/Paris"
                            + " Europe/Rome Europe/Warsaw Europe/Athens Europe/Bucharest Europe/Helsinki"
                            + " Europe/Istanbul Europe/Moscow"),
            Region.of(
                    ZoneWords::africa,
                    "Africa/Casablanca Africa/Lagos Africa/Cairo Africa/Johannesburg Africa/Nairobi"),
            Region.of(
                    ZoneWords::asia,
                    "Asia/Jerusalem Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Bangkok"
                            + " Asia/Jakarta Asia/Singapore Asia/Shanghai Asia/Taipei Asia/Seoul Asia/Tokyo"),
            Region.of(
                    ZoneWords::oceania,
                    "Australia/Perth Australia/Adelaide Australia/Brisbane Australia/Sydney Pacific/Auckland"));

    private TimeZones() {}

    /** Zones near each other, from west to east. */
    record Region(Function<ZoneWords, String> name, List<ZoneId> zones) {
        private static Region of(Function<ZoneWords, String> name, String ids) {
            return new Region(
                    name, List.of(ids.split(" ")).stream().map(ZoneId::of).toList());
        }
    }

    /** The zone of an IANA name, its case as given there.
     * @throws IllegalArgumentException if there is none */
    static ZoneId of(String name) {
        if (!NAMES.contains(name)) throw new IllegalArgumentException(name);
        return ZoneId.of(name);
    }

    static List<Region> common() {
        return COMMON;
    }

    /** {@code Los Angeles, UTC−8}. */
    static String words(ZoneId zone, Instant when) {
        String name = zone.getId();
        String place = name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
        String offset = Format.offset(zone, when);
        return place.equals(offset) ? place : place + ", " + offset;
    }
}
