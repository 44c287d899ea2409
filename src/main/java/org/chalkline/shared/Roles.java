package org.chalkline.shared;

/** The names of roles in annotations. {@code admin} is for the installation and may do what organizers may. */
public final class Roles {
    public static final String ADMIN = "admin";
    public static final String ORGANIZER = "organizer";

    private Roles() {}
}
