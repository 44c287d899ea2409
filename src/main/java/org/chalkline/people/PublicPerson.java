package org.chalkline.people;

import org.jspecify.annotations.Nullable;

/** What everybody may know of a person who has a part in a published session. */
public record PublicPerson(
        String slug, String name, @Nullable String affiliation) {
    public static PublicPerson of(Person p) {
        return new PublicPerson(p.slug, p.name, p.affiliation);
    }
}
