package org.chalkline.shared;

/** A letter was not taken by the mail server, or not in time; it may be sent again. */
public class Undelivered extends RuntimeException {
    public Undelivered(String message) {
        super(message);
    }

    public Undelivered(String message, Throwable cause) {
        super(message, cause);
    }
}
