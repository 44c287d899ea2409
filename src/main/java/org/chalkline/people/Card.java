package org.chalkline.people;

import org.jspecify.annotations.Nullable;

/** What is printed for a person to sign in with.
 * @param person slug
 * @param code 16 letters and digits in groups of four
 * @param path where it is opened, below the public address */
public record Card(String person, String name, @Nullable String affiliation, String code, String path) {
    static Card of(Person person, MadeInvitation made) {
        return new Card(person.slug, person.name, person.affiliation, made.code(), made.path());
    }
}
