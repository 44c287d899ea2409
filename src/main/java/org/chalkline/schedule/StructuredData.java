package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicEvent;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Markdown;
import org.jspecify.annotations.Nullable;

/** An event or a session for search engines: schema.org/Event as JSON-LD. Times carry the offset of the event's zone. */
final class StructuredData {
    private static final String SCHEMA = "https://schema.org/";
    private static final int MOST_SESSIONS = 100;
    private static final int LONGEST_DESCRIPTION = 500;

    private StructuredData() {}

    /** @param base the public address; empty if it is not set
     * @param sessions that are named with it; of very many only the first */
    static String event(Visit visit, String base, List<PublicSession> sessions) {
        PublicEvent event = visit.event();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(eventInShort(visit, base));
        data.put("eventStatus", SCHEMA + "EventScheduled");
        data.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        put(data, "description", event.slogan());
        put(data, "organizer", organizer(event));
        put(data, "image", Preview.image(visit, base, ""));
        put(data, "url", Preview.url(visit, base, ""));
        data.put(
                "subEvent",
                sessions.stream()
                        .limit(MOST_SESSIONS)
                        .map(session -> inShort(visit, base, session))
                        .toList());
        return text(data);
    }

    static String session(Visit visit, String base, PublicSession session) {
        String path = "/sessions/" + session.code();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(inShort(visit, base, session));
        data.put("location", place(visit.roomName(session.room()), visit.event().venue()));
        data.put("endDate", time(session.end()));
        Optional<Changes.Move> move = move(visit, session);
        data.put("eventStatus", SCHEMA + (move.isPresent() ? "EventRescheduled" : "EventScheduled"));
        move.ifPresent(from -> data.put("previousStartDate", time(from.from().start())));
        data.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        put(data, "description", description(session));
        put(data, "organizer", organizer(visit.event()));
        put(data, "image", Preview.image(visit, base, path));
        put(data, "url", Preview.url(visit, base, path));
        data.put(
                "performer",
                session.people().stream()
                        .map(PartView::name)
                        .distinct()
                        .map(name -> typed("Person", name))
                        .toList());
        data.put("superEvent", eventInShort(visit, base));
        return text(data);
    }

    private static Map<String, Object> eventInShort(Visit visit, String base) {
        PublicEvent event = visit.event();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Event");
        data.put("@id", base + visit.links().base());
        data.put("name", event.name());
        data.put("startDate", edge(visit, EventDays.first(visit.version()), PublicDay::opens));
        data.put("endDate", edge(visit, EventDays.last(visit.version()), PublicDay::closes));
        put(data, "location", event.venue() == null ? null : place(event.venue(), event.venue()));
        return data;
    }

    private static Map<String, Object> inShort(Visit visit, String base, PublicSession session) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Event");
        data.put("@id", base + visit.links().base() + "/sessions/" + session.code());
        data.put("name", session.title());
        data.put("startDate", time(session.start()));
        data.put("location", place(visit.roomName(session.room()), null));
        return data;
    }

    private static Map<String, Object> place(String name, @Nullable String address) {
        Map<String, Object> place = typed("Place", name);
        put(place, "address", address);
        return place;
    }

    private static @Nullable Map<String, Object> organizer(PublicEvent event) {
        return event.host() == null ? null : typed("Organization", event.host());
    }

    private static Map<String, Object> typed(String type, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", name);
        return data;
    }

    /** Whether the newest version moved it to another time. */
    private static Optional<Changes.Move> move(Visit visit, PublicSession session) {
        if (visit.latest() == null) return Optional.empty();
        return visit.latest().moved().stream()
                .filter(move -> move.session().equals(session.code()))
                .filter(move -> !move.from().start().isEqual(move.to().start()))
                .findFirst();
    }

    /** When a day opens or closes; the day alone if it has no hours. */
    private static String edge(Visit visit, LocalDate date, Function<PublicDay, LocalTime> hour) {
        return EventDays.find(visit.version(), date)
                .map(day ->
                        time(date.atTime(hour.apply(day)).atZone(visit.zone()).toOffsetDateTime()))
                .orElse(date.toString());
    }

    /** {@code 2012-03-06T14:30-08:00}. */
    private static String time(OffsetDateTime time) {
        return Format.machine(time);
    }

    private static @Nullable String description(PublicSession session) {
        String text = Markdown.text(session.summary());
        if (text.isBlank()) return null;
        if (text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION))
                        .strip() + "…";
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }

    /** Without the character that could end the script element around it. */
    private static String text(Map<String, Object> data) {
        return JsonText.write(data).replace("<", "\\u003c");
    }
}
