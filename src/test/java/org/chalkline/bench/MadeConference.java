package org.chalkline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A made event with words of this project's own papers for texts: full days of rounds of 45 minutes with lunch, every session placed. */
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
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final Random random = new Random(SEED);
    private final MadeBundle bundle;
    private final int rooms;
    private final int days;

    /** Running text to draw from, in its order. */
    private final List<String> words;

    private MadeConference(String slug, int rooms, int days) throws IOException {
        words = WORD.matcher(Files.readString(Path.of("README.md")) + Files.readString(Path.of("LICENSE")))
                .results()
                .map(MatchResult::group)
                .toList();
        this.rooms = rooms;
        this.days = days;
        bundle = new MadeBundle(slug, FIRST, days);
    }

    /** 150 sessions on two days in six rooms. */
    static String small() throws IOException {
        return new MadeConference("small-conference", 6, 2).with(150);
    }

    /** 1,500 sessions on four days in thirty rooms. */
    static String large() throws IOException {
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
        ObjectNode session = bundle.session(
                        "S" + i,
                        KINDS[random.nextInt(KINDS.length)],
                        words(2),
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
                text.append(words(2 + random.nextInt(4))).append(i > 1 ? ". " : ".");
            }
        }
        return text.toString();
    }

    /** Pieces of two to four words each: gzip finds as much to save in them as in what people write. */
    private String words(int pieces) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            int from = random.nextInt(words.size() - 4);
            chosen.addAll(words.subList(from, from + 2 + random.nextInt(3)));
        }
        String text = String.join(" ", chosen).toLowerCase(Locale.ROOT);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
