package org.chalkline.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;

/** Which sessions a reader wants to see: those that fit every choice made. It stands in the address, so that it can be
 * kept, sent to others, and followed back.
 * @param kinds one of these; all if there are none, as with the other lists
 * @param tags one of these
 * @param rooms slugs
 * @param people slugs of those with a part in it
 * @param text words that all occur in title, abstract, names, tags or code, whatever their case and accents; may be empty
 * @param changed whether only what the newest version added or moved is wanted */
record SessionFilter(
        List<Kind> kinds, List<String> tags, List<String> rooms, List<String> people, String text, boolean changed) {
    static final SessionFilter ALL = new SessionFilter(List.of(), List.of(), List.of(), List.of(), "", false);
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = Limits.NAME;
    private static final int LONGEST_TEXT = 100;
    /** Space, control characters, and what turns the direction of all that follows on a page. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]+");

    /** Reads {@code kind}, {@code tag}, {@code room} and {@code person}, each as often as wanted, {@code q} and
     * {@code changed}.
     * @throws Invalid naming the parameter */
    static SessionFilter of(MultiMap query) {
        if (query.isEmpty()) return ALL;
        String text = UNSEEN.matcher(String.join(" ", query.getAll("q")))
                .replaceAll(" ")
                .strip();
        if (text.length() > LONGEST_TEXT) throw new Invalid("q", "must be at most " + LONGEST_TEXT + " characters");
        return new SessionFilter(
                values(query, "kind")
                        .map(SessionFilter::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                values(query, "tag").distinct().sorted().toList(),
                values(query, "room").distinct().sorted().toList(),
                values(query, "person").distinct().sorted().toList(),
                text,
                isYes(query.get("changed")));
    }

    private static Stream<String> values(MultiMap query, String name) {
        List<String> given = query.getAll(name);
        if (given.size() > MOST_VALUES) throw new Invalid(name, "must be given at most " + MOST_VALUES + " times");
        if (given.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw new Invalid(name, "must be at most " + LONGEST_VALUE + " characters");
        }
        return given.stream().filter(value -> !value.isBlank());
    }

    private static Kind kind(String word) {
        try {
            return Kind.of(word);
        } catch (IllegalArgumentException e) {
            throw new Invalid("kind", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isYes(String value) {
        if (value == null || value.isEmpty()) return false;
        if (value.equals("yes")) return true;
        throw new Invalid("changed", "must be yes, or left out");
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean shows(Visit visit, PublicSession session) {
        return (kinds.isEmpty() || kinds.contains(session.kind()))
                && (tags.isEmpty() || tags.stream().anyMatch(session.tags()::contains))
                && (rooms.isEmpty() || rooms.contains(session.room()))
                && (people.isEmpty() || people.stream().anyMatch(session::has))
                && (!changed || isChanged(visit, session))
                && hasText(session);
    }

    private static boolean isChanged(Visit visit, PublicSession session) {
        Changes latest = visit.latest();
        if (latest == null) return false;
        return latest.added().contains(session.code())
                || latest.moved().stream().anyMatch(move -> move.session().equals(session.code()));
    }

    private boolean hasText(PublicSession session) {
        if (text.isEmpty()) return true;
        String all = folded(String.join(
                "\n",
                session.code(),
                session.title(),
                session.summary(),
                session.who(),
                String.join("\n", session.tags())));
        return Arrays.stream(folded(text).split(" ", -1)).allMatch(all::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The same with the kind added, or without it. */
    SessionFilter toggled(Kind kind) {
        List<Kind> others = kinds.stream().filter(other -> other != kind).toList();
        List<Kind> with =
                Stream.concat(others.stream(), Stream.of(kind)).sorted().toList();
        return new SessionFilter(others.size() < kinds.size() ? others : with, tags, rooms, people, text, changed);
    }

    SessionFilter withoutChanged() {
        return new SessionFilter(kinds, tags, rooms, people, text, false);
    }

    SessionFilter toggledChanged() {
        return new SessionFilter(kinds, tags, rooms, people, text, !changed);
    }

    SessionFilter withoutKinds() {
        return new SessionFilter(List.of(), tags, rooms, people, text, changed);
    }

    SessionFilter withoutTags() {
        return new SessionFilter(kinds, List.of(), rooms, people, text, changed);
    }

    SessionFilter withoutRooms() {
        return new SessionFilter(kinds, tags, List.of(), people, text, changed);
    }

    SessionFilter withoutPeople() {
        return new SessionFilter(kinds, tags, rooms, List.of(), text, changed);
    }

    SessionFilter withoutText() {
        return new SessionFilter(kinds, tags, rooms, people, "", changed);
    }

    /** What stands for it in an address, such as {@code kind=demo&room=lab}, written in one way only; empty for all. */
    String query() {
        return fields().stream()
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same as fields of a form. */
    List<FilterBar.Hidden> fields() {
        List<FilterBar.Hidden> fields = new ArrayList<>();
        kinds.forEach(kind -> fields.add(new FilterBar.Hidden("kind", kind.word())));
        tags.forEach(tag -> fields.add(new FilterBar.Hidden("tag", tag)));
        rooms.forEach(room -> fields.add(new FilterBar.Hidden("room", room)));
        people.forEach(person -> fields.add(new FilterBar.Hidden("person", person)));
        if (!text.isEmpty()) fields.add(new FilterBar.Hidden("q", text));
        if (changed) fields.add(new FilterBar.Hidden("changed", "yes"));
        return fields;
    }
}
