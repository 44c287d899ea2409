package org.chalkline.session;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.chalkline.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Which sessions a reader asks for; every part may be left out. Pages count from 0. */
public class SessionFilter {
    @QueryParam("kind")
    public @Nullable String kind;

    @QueryParam("state")
    public @Nullable String state;

    @QueryParam("room")
    public @Nullable String room;

    @QueryParam("person")
    public @Nullable String person;

    @QueryParam("tag")
    public @Nullable String tag;

    @QueryParam("q")
    public @Nullable String q;

    @QueryParam("page")
    public @Nullable String page;

    @QueryParam("size")
    public @Nullable String size;

    public boolean matches(SessionView s) {
        return (kind == null || kind().equals(s.kind()))
                && (state == null || state().equals(s.state()))
                && (person == null
                        || s.people().stream().anyMatch(p -> p.person().equals(person)))
                && (tag == null || s.tags().contains(tag))
                && holds(s.code(), s.title(), s.summary());
    }

    public boolean matches(PublicSession s) {
        return (state == null || state().isGoing())
                && (kind == null || kind().equals(s.kind()))
                && (room == null || room.equals(s.room()))
                && (person == null || s.has(person))
                && (tag == null || s.tags().contains(tag))
                && holds(s.code(), s.title(), s.summary());
    }

    /** @throws Invalid if a part cannot be understood */
    public void check() {
        if (kind != null) kind();
        if (state != null) state();
        skip();
    }

    /** How many to leave out before the page starts. */
    public long skip() {
        return (long) number("page", page, 0, 1_000_000) * limit();
    }

    /** How many a page holds: all where neither page nor size is given, 50 where only the page is. */
    public long limit() {
        if (size == null && page == null) return Long.MAX_VALUE;
        return number("size", size, 50, 1000);
    }

    private static int number(String name, @Nullable String text, int otherwise, int most) {
        if (text == null) return otherwise;
        int least = name.equals("size") ? 1 : 0;
        boolean digits = text.matches("\\d{1,7}");
        if (!digits || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Invalid(name, "must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    private Kind kind() {
        try {
            return Kind.of(String.valueOf(kind));
        } catch (IllegalArgumentException e) {
            throw new Invalid("kind", String.valueOf(e.getMessage()));
        }
    }

    private SessionState state() {
        try {
            return SessionState.of(String.valueOf(state));
        } catch (IllegalArgumentException e) {
            throw new Invalid("state", String.valueOf(e.getMessage()));
        }
    }

    private boolean holds(String... texts) {
        if (q == null || q.isBlank()) return true;
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        for (String text : texts) if (text.toLowerCase(Locale.ROOT).contains(wanted)) return true;
        return false;
    }
}
