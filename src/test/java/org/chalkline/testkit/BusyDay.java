package org.chalkline.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;

/** An event of one full day: 75 placed sessions of 15 to 90 minutes in eight rooms, a third of them with very long titles. */
public final class BusyDay {
    public static final String SLUG = "busy";
    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    public static final int SESSIONS = 75;

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
    private final int[] free = new int[ROOMS.length];

    private BusyDay() {}

    /** As a bundle to import. */
    public static String bundle() {
        BusyDay day = new BusyDay();
        day.event();
        for (int room = 0; room < ROOMS.length; room++) day.room(room);
        for (int i = 0; i < SESSIONS; i++) day.session(i);
        return day.json.toString();
    }

    private void event() {
        json.putObject("event")
                .put("slug", SLUG)
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
                .put("name", ROOMS[i])
                .put("capacity", 40);
    }

    private void session(int i) {
        int room = i % ROOMS.length;
        int minutes = MINUTES[(i * 7 + i / ROOMS.length) % MINUTES.length];
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
