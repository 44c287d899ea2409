package org.chalkline.shared;

/** A choice in a form.
 * @param words what people read */
public record Option(String value, String words) {}
