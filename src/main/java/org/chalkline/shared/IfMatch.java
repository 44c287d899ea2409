package org.chalkline.shared;

import org.jspecify.annotations.Nullable;

/** The condition of a write: the edit number that the caller has seen, or none (RFC 9110 §13.1.1).
 * @param edit the number inside the strong entity tag; null sets no condition, -1 can match nothing */
public record IfMatch(@Nullable Integer edit) {
    public static final IfMatch ANY = new IfMatch(null);

    public static IfMatch of(int edit) {
        return new IfMatch(edit);
    }

    /** Reads an {@code If-Match} header: {@code "3"} or {@code *}; anything else is a tag that we never gave out. */
    public static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank() || header.trim().equals("*")) return ANY;
        String tag = header.trim();
        return tag.matches("\"\\d{1,9}\"") ? of(Integer.parseInt(tag.substring(1, tag.length() - 1))) : of(-1);
    }

    /** @throws Stale if the stored edit number is another one */
    public void require(int stored) {
        if (edit != null && edit != stored) throw new Stale();
    }

    /** The entity tag of an edit number, as {@code ETag} carries it. */
    public static String tag(int edit) {
        return "\"" + edit + "\"";
    }
}
