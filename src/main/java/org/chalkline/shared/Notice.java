package org.chalkline.shared;

import java.util.Collection;
import java.util.List;

/** A banner above a form: what happened, then what to do.
 * @param look suffix of the banner's class
 * @param items what it is about, one by one
 * @param differences what is stored now beside what was typed, where somebody else was faster */
public record Notice(
        String look, String icon, String title, String text, List<String> items, List<Difference> differences) {
    /** A field that is stored otherwise than typed. */
    public record Difference(String field, String stored, String typed) {}

    /** The words of a refusal, with its conflicts where there are several. */
    public static Notice of(Refused e) {
        List<String> conflicts = e.facts.get("conflicts") instanceof Collection<?> many
                ? many.stream()
                        .filter(Explained.class::isInstance)
                        .map(one -> FieldNames.sentence(((Explained) one).message()))
                        .toList()
                : List.of();
        String text = String.valueOf(e.getMessage());
        return new Notice("clash", "clash", words().notPossible(), text, conflicts, List.of());
    }

    public static Notice of(TooMany e) {
        return of(new Refused("too-many", String.valueOf(e.getMessage())));
    }

    static Notice overtaken(List<Difference> differences) {
        String next = differences.isEmpty() ? words().overtakenSame() : words().overtakenOther();
        return new Notice("warn", "people", words().overtaken(), next, List.of(), differences);
    }

    static Notice collision() {
        return new Notice("warn", "people", words().collision(), words().collisionNext(), List.of(), List.of());
    }

    private static FrameWords words() {
        return Bundles.ofRequest(FrameWords.class);
    }

    /** Something went as wished. */
    public static Notice good(String title, String text) {
        return new Notice("good", "check", title, text, List.of(), List.of());
    }
}
