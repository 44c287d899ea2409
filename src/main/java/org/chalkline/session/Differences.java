package org.chalkline.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** Compares what an edit was made from, what is approved now, and what was sent, field by field. */
final class Differences {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Title"),
            Map.entry("abstract", "Text"),
            Map.entry("minutes", "Length in minutes"),
            Map.entry("needs", "Equipment"),
            Map.entry("tags", "Tags"),
            Map.entry("links", "Links"),
            Map.entry("setupMinutes", "Set-up in minutes"),
            Map.entry("expectedOutcome", "Outcome"),
            Map.entry("hardware", "Hardware and network"),
            Map.entry("after", "After these sessions"),
            Map.entry("notAgainst", "Not against"),
            Map.entry("prefers", "Rather in these half-days"),
            Map.entry("required", "Must be there"));

    private final ObjectNode was;
    private final ObjectNode now;
    private final ObjectNode sent;

    Differences(Wording was, Wording now, Wording sent) {
        this.was = JsonText.MAPPER.valueToTree(was);
        this.now = JsonText.MAPPER.valueToTree(now);
        this.sent = JsonText.MAPPER.valueToTree(sent);
    }

    /** The fields that the edit changes and that do not say the same already. */
    List<String> changed() {
        Set<String> names = new LinkedHashSet<>();
        was.fieldNames().forEachRemaining(names::add);
        sent.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !was.path(name).equals(sent.path(name)))
                .filter(name -> !now.path(name).equals(sent.path(name)))
                .toList();
    }

    boolean isConflict(String name) {
        return !now.path(name).equals(was.path(name));
    }

    static String label(String name) {
        return LABELS.getOrDefault(name, name);
    }

    /** What is approved now, with all that the edit changes. */
    Wording merged() {
        ObjectNode merged = now.deepCopy();
        for (String name : changed()) {
            if (sent.has(name)) merged.set(name, sent.get(name));
            else merged.remove(name);
        }
        try {
            return JsonText.MAPPER.treeToValue(merged, Wording.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param person the name of somebody by slug */
    List<EditView.Change> changes(UnaryOperator<String> person) {
        return changed().stream()
                .map(name -> new EditView.Change(
                        name,
                        value(was.get(name)),
                        value(now.get(name)),
                        value(sent.get(name)),
                        isConflict(name),
                        label(name),
                        words(now.path(name), name.equals("required") ? person : UnaryOperator.identity()),
                        words(sent.path(name), name.equals("required") ? person : UnaryOperator.identity())))
                .toList();
    }

    private static @Nullable Object value(@Nullable JsonNode node) {
        return node == null ? null : JsonText.MAPPER.convertValue(node, Object.class);
    }

    /** Texts as they are; of lists one item per line, of a link its address after its title. */
    private static String words(JsonNode node, UnaryOperator<String> person) {
        if (node.isValueNode()) return person.apply(node.asText());
        List<String> parts = new ArrayList<>();
        node.forEach(part -> parts.add(words(part, person)));
        return String.join(node.isObject() ? " " : "\n", parts);
    }
}
