package org.chalkline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public data of other schedulers as bundles to import. Neither says who wants to attend what. */
final class Conferences {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TALK = Pattern.compile("duration: (\\d+)(?:\\s+speaker: (\\S+))?");
    private static final LocalDate PYCON = LocalDate.of(2016, 9, 16);
    private static final LocalDate JAVOXX = LocalDate.of(2018, 10, 1);

    private final MadeBundle bundle;

    private Conferences(String slug, LocalDate first, int days) {
        bundle = new MadeBundle(slug, first, days);
    }

    /** 69 talks of 30 and 45 minutes and longer; two days, five rooms, a start each quarter of an hour. */
    static String pyConUk() throws IOException {
        Conferences made = new Conferences("pycon-uk", PYCON, 2);
        for (int day = 0; day < 2; day++) {
            ObjectNode of = made.bundle.day(PYCON.plusDays(day), "09:30", "17:30");
            block(of, "09:30", "12:30", 15, 0);
            block(of, "13:30", "17:30", 15, 0);
        }
        for (int room = 0; room < 5; room++) made.room("room-" + room, Set.of());
        Set<String> people = new HashSet<>();
        Matcher talk = TALK.matcher(text("/planner/pyconuk/pyconuk-2016-talks.yml"));
        for (int i = 0; talk.find(); i++) {
            ObjectNode session = made.bundle.session("P" + i, "talk", "Talk " + i, Integer.parseInt(talk.group(1)));
            if (talk.group(2) == null) continue;
            String speaker = talk.group(2).toLowerCase(Locale.ROOT);
            if (people.add(speaker)) made.bundle.person(speaker, speaker);
            MadeBundle.presents(session, speaker);
        }
        return made.bundle.json.toString();
    }

    /** @param name of the file, such as {@code 18talks-6timeslots-5rooms}. Types of talks and tags of rooms are equipment,
     *     the slots of a type are when its speakers can. */
    static String timefold(String name) throws IOException {
        JsonNode json = JSON.readTree(text("/planner/timefold/" + name + ".json"));
        Map<String, JsonNode> known = new HashMap<>();
        collect(json, known);
        Set<String> dates = new TreeSet<>();
        for (JsonNode each : known.values()) if (is(each, "Timeslot")) dates.add(date(each));
        Conferences made = new Conferences(name.toLowerCase(Locale.ROOT), JAVOXX, dates.size());
        for (String date : dates) {
            ObjectNode of = made.bundle.day(LocalDate.parse(date), "09:00", "18:00");
            block(of, "10:15", "12:15", 45, 30);
            block(of, "13:00", "15:00", 120, 0);
            block(of, "15:30", "17:15", 45, 15);
        }
        for (JsonNode room : known.values()) if (is(room, "Room")) made.room(slug(room), equipment(room));
        for (JsonNode speaker : json.get("speakerList")) made.speaker(speaker, json.get("talkList"), known);
        for (JsonNode talk : json.get("talkList")) made.talk(talk, known);
        return made.bundle.json.toString();
    }

    private static void collect(JsonNode node, Map<String, JsonNode> known) {
        if (node.has("@id")) known.put(node.get("@id").asText(), node);
        node.forEach(below -> collect(below, known));
    }

    private static boolean is(JsonNode node, String type) {
        return node.get("@id").asText().startsWith(type + "#");
    }

    /** Nodes are written where they first appear, and named by their id after that. */
    private static JsonNode resolve(JsonNode node, Map<String, JsonNode> known) {
        return node.isTextual() ? Objects.requireNonNull(known.get(node.asText())) : node;
    }

    private static String slug(JsonNode node) {
        return node.get("@id").asText().toLowerCase(Locale.ROOT).replace('#', '-');
    }

    private static Set<String> equipment(JsonNode room) {
        Set<String> has = new TreeSet<>(texts(room.get("talkTypeSet")));
        has.addAll(texts(room.get("tagSet")));
        if (!has.contains("Large")) has.add("not Large");
        return has;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each ->
                texts.add(each.isTextual() ? each.asText() : each.get("@id").asText()));
        return texts;
    }

    private static String date(JsonNode slot) {
        JsonNode at = slot.get("startDateTime");
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                at.get(0).asInt(),
                at.get(1).asInt(),
                at.get(2).asInt());
    }

    private static String time(JsonNode at) {
        return String.format(
                Locale.ROOT, "%02d:%02d", at.get(3).asInt(), at.get(4).asInt());
    }

    private void speaker(JsonNode speaker, JsonNode talks, Map<String, JsonNode> known) {
        ObjectNode person = bundle.person(slug(speaker), slug(speaker));
        List<String> never = texts(speaker.get("unavailableTimeslotSet"));
        Set<String> slots = new TreeSet<>();
        for (JsonNode talk : talks) {
            if (texts(talk.get("speakerList")).contains(speaker.get("@id").asText())) {
                slots.addAll(texts(talk.get("timeslotRange")));
            }
        }
        for (String name : slots) {
            JsonNode slot = Objects.requireNonNull(known.get(name));
            if (never.contains(name)) continue;
            person.withArray("available")
                    .addObject()
                    .put("date", date(slot))
                    .put("from", time(slot.get("startDateTime")))
                    .put("to", time(slot.get("endDateTime")));
        }
    }

    private void talk(JsonNode talk, Map<String, JsonNode> known) {
        JsonNode type = resolve(talk.get("talkType"), known);
        int minutes = resolve(type.get("compatibleTimeslotSet").get(0), known)
                .get("durationInMinutes")
                .asInt();
        ObjectNode session = bundle.session(
                talk.get("code").asText(), "talk", talk.get("title").asText(), minutes);
        Set<String> needs = new TreeSet<>(texts(talk.get("requiredRoomTagSet")));
        needs.add(type.get("@id").asText());
        for (JsonNode each : talk.get("speakerList")) {
            JsonNode speaker = resolve(each, known);
            MadeBundle.presents(session, slug(speaker));
            needs.addAll(texts(speaker.get("requiredRoomTagSet")));
            for (String tag : texts(speaker.get("prohibitedRoomTagSet"))) needs.add("not " + tag);
        }
        needs.forEach(session.withArray("needs")::add);
        for (JsonNode before : talk.get("prerequisiteTalkSet")) {
            session.withArray("after").add(resolve(before, known).get("code").asText());
        }
        texts(talk.get("mutuallyExclusiveTalksTagSet")).forEach(session.withArray("tags")::add);
    }

    private static void block(ObjectNode day, String from, String to, int slot, int gap) {
        day.withArray("blocks")
                .addObject()
                .put("kind", "sessions")
                .put("from", from)
                .put("to", to)
                .put("slotMinutes", slot)
                .put("gapMinutes", gap);
    }

    private void room(String slug, Set<String> equipment) {
        ObjectNode room = bundle.room(slug, slug, 100);
        equipment.forEach(room.withArray("equipment")::add);
        for (String each : equipment)
            if (!equipmentHas(each)) bundle.json.withArray("equipment").add(each);
    }

    private boolean equipmentHas(String name) {
        for (JsonNode each : bundle.json.withArray("equipment"))
            if (each.asText().equals(name)) return true;
        return false;
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(Conferences.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
