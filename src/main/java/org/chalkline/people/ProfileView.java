package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** Somebody as they stand in an event, for themselves.
 * @param person slug
 * @param portrait hash of the picture; null for none */
public record ProfileView(
        String person,
        String name,
        @Nullable String affiliation,
        @Nullable String portrait,
        @JsonIgnore int edit) {
    static ProfileView of(Person p) {
        return new ProfileView(p.slug, p.name, p.affiliation, p.portrait, p.edit);
    }
}
