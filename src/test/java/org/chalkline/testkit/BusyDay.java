package org.chalkline.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;

/** Events of one full day, with placed sessions of 15 to 90 minutes, a third of them with very long titles: 75 sessions in eight
 * rooms, or 176 in 22 rooms. */
public final class BusyDay {
    public static final String SLUG = "busy";
    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    public static final int SESSIONS = 75;

    /** The event with 22 rooms. */
    public static final String WIDE_SLUG = "wide";

    private static final int WIDE_ROOMS = 22;
    private static final int WIDE_SESSIONS = 176;

    private static final String[] ROOMS = {
        "Auditorium",
        "Room with a rather long name by the river",
        "Lab",
        "Hack space",
        "Stage",
        "Board A",
        "Board B",
        "Attic"
    };
    private static final String[] KINDS = {"talk", "whiteboard", "demo", "code-walkthrough", "discussion", "hack"};
    private static final String[] WORDS = {"memory", "boot", "storage", "scheduler", "latency", "documentation", "WWW"};
    private static final int[] MINUTES = {15, 30, 45, 60, 90, 15, 20, 75, 50, 35};
    private static final int LUNCH = 12 * 60 + 30;
    private static final int AFTER_LUNCH = 13 * 60 + 30;

    private final ObjectNode json = new ObjectMapper().createObjectNode().put("format", "chalkline-bundle/1");
    private final int[] free;

    private BusyDay(int rooms) {
        free = new int[rooms];
    }

    /** As a bundle to import. */
    public static String bundle() {
        return bundle(SLUG, ROOMS.length, SESSIONS);
    }

    /** The same of the event with 22 rooms. */
    public static String wideBundle() {
        return bundle(WIDE_SLUG, WIDE_ROOMS, WIDE_SESSIONS);
    }

    private static String bundle(String slug, int rooms, int sessions) {
        BusyDay day = new BusyDay(rooms);
        day.event(slug);
        for (int room = 0; room < rooms; room++) day.room(room);
        for (int i = 0; i < sessions; i++) day.session(i);
        return day.json.toString();
    }

    private void event(String slug) {
        json.putObject("event")
                .put("slug", slug)
                .put("name", "Busy hackathon")
                .put("timeZone", "Europe/Berlin")
                .put("from", DAY.toString())
                .put("to", DAY.toString());
        json.putArray("days")
                .addObject()
                .put("date", DAY.toString())
                .put("opens", "09:00")
                .put("closes", "20:00")
                .putArray("blocks")
                .addObject()
                .put("kind", "break")
                .put("from", "12:30")
                .put("to", "13:30")
                .put("title", "Lunch");
    }

    private void room(int i) {
        free[i] = 9 * 60;
        json.withArray("rooms")
                .addObject()
                .put("slug", "room-" + i)
                .put("name", ROOMS[i % ROOMS.length])
                .put("capacity", 40);
    }

    private void session(int i) {
        int room = i % free.length;
        int minutes = MINUTES[(i * 7 + i / free.length) % MINUTES.length];
        int start = free[room];
        if (start < AFTER_LUNCH && start + minutes > LUNCH) start = AFTER_LUNCH;
        free[room] = start + minutes;
        json.withArray("people").addObject().put("slug", "person-" + i).put("name", "Person Number " + i);
        ObjectNode session = json.withArray("sessions")
                .addObject()
                .put("code", "S" + i)
                .put("kind", KINDS[i % KINDS.length])
                .put("title", title(i))
                .put("minutes", minutes)
                .put("state", "accepted");
        session.putArray("people").addObject().put("person", "person-" + i).put("role", "presenter");
        session.putObject("placement")
                .put("room", "room-" + room)
                .put("start", DAY + "T" + LocalTime.MIN.plusMinutes(start));
    }

    private static String title(int i) {
        String first = WORDS[i * 3 % WORDS.length];
        String second = WORDS[i * 5 % WORDS.length];
        String title = "From " + first + " to " + second;
        if (i % 3 > 0) return title + (i % 3 > 1 ? ": the short way" : "");
        return title + ": what works, what is missing, and who wants to work on " + second + " and " + first
                + " with us in the coming year (part " + i + ")";
    }
}
