package org.chalkline.session;

/** Somebody's part in a session.
 * @param person slug
 * @param name as shown to people */
public record PartView(String person, String name, PartRole role) {
    public static PartView of(Part p) {
        return new PartView(p.person.slug, p.person.name, p.role);
    }
}
