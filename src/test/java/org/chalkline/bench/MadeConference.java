package org.chalkline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Random;

/** A made event with texts as people write them: full days of rounds of 45 minutes with lunch, every session placed. */
final class MadeConference {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final int ROUND_MINUTES = 45;
    private static final int ROUNDS_BEFORE_LUNCH = 5;
    private static final long SEED = 7;

    private static final String[] KINDS = {"talk", "whiteboard", "demo", "code-walkthrough", "discussion", "hack"};
    private static final String[] ROOMS = {"Auditorium", "Library", "Glass room", "Workshop", "Attic", "Winter garden"};
    private static final String[] FIRST_NAMES = {
        "Ada",
        "Grace",
        "Jürgen",
        "Mei",
        "Oluwaseun",
        "Priya",
        "Tomás",
        "Zofia",
        "Hiroshi",
        "Leila",
        "Björn",
        "Chiara",
        "Dmitri",
        "Aoife",
        "Samuel",
        "Noor",
        "Yusuf",
        "Ingrid",
        "Mateus",
        "Kavita"
    };
    private static final String[] LAST_NAMES = {
        "Okafor", "Lindqvist", "Nakamura", "Fernández", "Kowalska", "Haddad", "Murphy", "Rossi", "Petrov", "Schneider",
        "Iyer", "Chen", "van Dijk", "Almeida", "Novák", "Eriksen", "Abebe", "Dubois", "Papadakis", "Young"
    };
    private static final String[] SUBJECTS = {
        "live migration",
        "the block layer",
        "nested page tables",
        "release notes",
        "our test farm",
        "the toolstack",
        "memory ballooning",
        "boot time on small boards",
        "the packet path",
        "crash dumps",
        "reproducible builds",
        "interrupt routing",
        "the scheduler's run queues",
        "documentation nobody reads",
        "fuzzing the parser",
        "hot-plugging devices",
        "the console protocol",
        "power management",
        "tracing in production",
        "storage snapshots"
    };
    private static final String[] TITLES = {
        "What we learned from %s",
        "%s without tears",
        "Rethinking %s",
        "A tour of %s",
        "Let us fix %s together",
        "%s, one year later",
        "Why %s is slow, and what to do",
        "Testing %s on real hardware",
        "The sorry state of %s",
        "From prototype to upstream: %s",
        "%s for people in a hurry",
        "Three ways to break %s"
    };
    private static final String[] SENTENCES = {
        "Last winter we moved %s to new machines and had to undo half of it within a week.",
        "I will show the numbers from forty hosts, and which of them I do not trust.",
        "Bring a laptop with a serial cable if you have one; I have six to lend.",
        "The patch series has been on the list for two years, and every reviewer asked for something else.",
        "Most of the time goes into %s, though no profile shows it at first sight.",
        "We start with ten minutes on how it works today, then split into groups by interest.",
        "No knowledge of the internals is needed, only some patience with assembler.",
        "At the end there should be a written proposal for %s that three maintainers can live with.",
        "A distribution ships a workaround already; we would rather not carry it for another decade.",
        "Half of the reports about %s turn out to be one race between two old locks.",
        "I would like to hear from vendors what keeps them on their own forks.",
        "The demo runs on a board that costs less than dinner, if the network here allows it.",
        "What is missing is mostly tests: of the error paths, of suspend, and of anything with more than 64 cores.",
        "This builds on the discussion about %s, so please read the notes of that first.",
        "There are two designs on the table, and they differ in who has to be trusted with the keys.",
        "We measured latency at the 99th percentile before and after, with the same load and the same kernel."
    };

    private final Random random = new Random(SEED);
    private final MadeBundle bundle;
    private final int rooms;
    private final int days;

    private MadeConference(String slug, int rooms, int days) {
        this.rooms = rooms;
        this.days = days;
        bundle = new MadeBundle(slug, FIRST, days);
    }

    /** 150 sessions on two days in six rooms. */
    static String small() {
        return new MadeConference("small-conference", 6, 2).with(150);
    }

    /** 1,500 sessions on four days in thirty rooms. */
    static String large() {
        return new MadeConference("large-conference", 30, 4).with(1500);
    }

    private String with(int sessions) {
        for (int i = 0; i < days; i++) {
            bundle.day(FIRST.plusDays(i), "09:00", "20:00")
                    .putArray("blocks")
                    .addObject()
                    .put("kind", "break")
                    .put("from", "12:45")
                    .put("to", "13:30")
                    .put("title", "Lunch");
        }
        for (int i = 0; i < rooms; i++) {
            String floor = rooms > ROOMS.length ? ", floor " + i / ROOMS.length : "";
            bundle.room("room-" + i, ROOMS[i % ROOMS.length] + floor, 30 + i % 6 * 25);
        }
        for (int i = 0; i < sessions; i++) session(i);
        return bundle.json.toString();
    }

    private void session(int i) {
        String person = "person-" + i;
        bundle.person(person, one(FIRST_NAMES) + " " + one(LAST_NAMES));
        String title = one(TITLES).formatted(one(SUBJECTS));
        ObjectNode session = bundle.session(
                        "S" + i,
                        KINDS[random.nextInt(KINDS.length)],
                        title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                        random.nextInt(3) == 0 ? 30 : ROUND_MINUTES)
                .put("abstract", text());
        MadeBundle.presents(session, person);
        int place = i / days;
        int round = place / rooms;
        LocalTime start = LocalTime.of(9, 0)
                .plusMinutes((long) ROUND_MINUTES * (round < ROUNDS_BEFORE_LUNCH ? round : round + 1));
        session.putObject("placement")
                .put("room", "room-" + place % rooms)
                .put("start", FIRST.plusDays(i % days) + "T" + start);
    }

    /** Two paragraphs of two to four sentences. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 2; paragraph++) {
            if (paragraph > 0) text.append("\n\n");
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                text.append(one(SENTENCES).formatted(one(SUBJECTS))).append(i > 1 ? " " : "");
            }
        }
        return text.toString();
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
