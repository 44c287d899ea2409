package org.chalkline.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A proposal that is being typed, for whoever types it.
 * @param fields of the form, by name
 * @param edit counts up with each save */
public record TypedView(String token, Kind kind, Map<String, List<String>> fields, Instant savedAt, int edit) {
    /** What is typed as its title; empty for nothing. */
    public String title() {
        List<String> title = fields.getOrDefault("title", List.of());
        return title.isEmpty() ? "" : title.get(0).strip();
    }
}
