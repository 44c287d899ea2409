package org.chalkline.shared;

/** The names of roles in annotations. Whose address names an event is asked for the role in that event; {@code admin} is
 * for the installation and may do what organizers may. */
public final class Roles {
    public static final String ADMIN = "admin";
    public static final String ORGANIZER = "organizer";
    /** A member of the event, organizers included. */
    public static final String ATTENDEE = "attendee";
    /** Anybody who is signed in. */
    public static final String ACCOUNT = "account";

    /** Anybody who signed in themselves: tokens do not reach the account they stand for. */
    public static final String SELF = "self";

    private Roles() {}
}
