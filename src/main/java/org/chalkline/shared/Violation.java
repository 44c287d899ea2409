package org.chalkline.shared;

/** One thing wrong with the input.
 * @param field path of the field, such as {@code sessions[3].minutes}; empty for the whole
 * @param message what is wrong and what would be right, for people */
public record Violation(String field, String message) {
    /** Field and message as one line for people. */
    public String words() {
        return field.isEmpty() ? "The input " + message : field + ": " + message;
    }

    /** The same violation inside an enclosing object or list element. */
    public Violation in(String prefix) {
        if (prefix.isEmpty()) return this;
        if (field.isEmpty()) return new Violation(prefix, message);
        return new Violation(field.startsWith("[") ? prefix + field : prefix + "." + field, message);
    }
}
