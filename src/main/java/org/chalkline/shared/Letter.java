package org.chalkline.shared;

import java.util.regex.Pattern;

/** A plain-text mail to one address.
 * @param to a bare address that {@link #isAddress} accepts
 * @param subject one line; line breaks in it become spaces, so that nothing in it can start another header */
public record Letter(String to, String subject, String text) {
    /** What every mail server understands: ASCII, without quoting (RFC 5321 §4.1.2). */
    public static final String ADDRESS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*";

    private static final Pattern PATTERN = Pattern.compile(ADDRESS);
    private static final int LONGEST = 254;

    /** @throws IllegalArgumentException unless {@code to} is an address */
    public Letter {
        if (!isAddress(to)) throw new IllegalArgumentException("not an address to write to");
        subject = subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** Whether mail can be sent there, as far as the address alone can tell. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }
}
