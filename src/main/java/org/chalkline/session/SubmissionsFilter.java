package org.chalkline.session;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chalkline.shared.Form;

/** What an organizer looks for in the list of sessions; blank parts ask for nothing. Pages count from 0.
 * @param edit {@code waits} for those whose speakers have sent changes
 * @param sort {@code wanted} or {@code newest} first; anything else is the organizers' order */
record SubmissionsFilter(
        String q,
        String state,
        String kind,
        String tag,
        String person,
        String room,
        String edit,
        String sort,
        int page) {
    /** Weights as they count for the agenda. */
    private static final int MUST = 100;

    private static final int INTERESTED = 50;

    private static final Pattern HREF = Pattern.compile("\\?(?:[\\w=&.*+-]|%[0-9A-F]{2})*+");

    static SubmissionsFilter of(MultivaluedMap<String, String> query) {
        Form form = Form.sent(query, Map.of());
        String page = form.text("page");
        return new SubmissionsFilter(
                form.text("q").strip(),
                form.text("state").strip(),
                form.text("kind").strip(),
                form.text("tag").strip(),
                form.text("person").strip(),
                form.text("room").strip(),
                form.text("edit").strip(),
                form.text("sort").strip(),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }

    /** The filter of a link that {@link #href} has made; whatever else it is reads as none. */
    static SubmissionsFilter of(String href) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        if (!HREF.matcher(href).matches()) return of(query);
        for (String part : href.substring(1).split("&")) {
            int equals = part.indexOf('=');
            if (equals < 0) continue;
            query.add(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return of(query);
    }

    SubmissionsFilter withState(String other) {
        return new SubmissionsFilter(q, other, kind, tag, person, room, "", sort, 0);
    }

    SubmissionsFilter withPage(int other) {
        return new SubmissionsFilter(q, state, kind, tag, person, room, edit, sort, other);
    }

    SubmissionsFilter withEdits() {
        return new SubmissionsFilter(q, "", kind, tag, person, room, "waits", sort, 0);
    }

    boolean isForEdits() {
        return edit.equals("waits");
    }

    /** In the order that is asked for.
     * @param sessions in the organizers' order */
    List<SessionView> sorted(List<SessionView> sessions, Function<String, Demand> demand) {
        List<SessionView> sorted = new ArrayList<>(sessions);
        if (sort.equals("newest")) Collections.reverse(sorted);
        if (sort.equals("wanted")) sorted.sort(Comparator.comparing(session -> -weight(demand.apply(session.code()))));
        return sorted;
    }

    private static int weight(Demand demand) {
        return MUST * demand.must() + INTERESTED * demand.interested();
    }

    /** All parts but the page, the order and the edits. */
    SessionFilter filter() {
        SessionFilter filter = new SessionFilter();
        if (!q.isEmpty()) filter.q = q;
        if (!state.isEmpty()) filter.state = state;
        if (!kind.isEmpty()) filter.kind = kind;
        if (!tag.isEmpty()) filter.tag = tag;
        if (!person.isEmpty()) filter.person = person;
        if (!room.isEmpty()) filter.room = room;
        return filter;
    }

    Form form() {
        Form form = Form.empty(Map.of());
        parts().forEach(form::with);
        return form;
    }

    /** The query of this filter, for a link. */
    String href() {
        StringBuilder href = new StringBuilder();
        parts().forEach((name, value) -> {
            if (value.isEmpty()) return;
            href.append(href.isEmpty() ? '?' : '&').append(name).append('=');
            href.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        });
        return (href.isEmpty() ? "?" : href + "&") + "page=" + page;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", q);
        parts.put("state", state);
        parts.put("kind", kind);
        parts.put("tag", tag);
        parts.put("person", person);
        parts.put("room", room);
        parts.put("edit", edit);
        parts.put("sort", sort);
        return parts;
    }
}
