package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a person who has a part in a published session.
 * @param portrait hash of the picture; null for none */
public record PublicPerson(
        String slug,
        String name,
        @Nullable String affiliation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String portrait) {
    public static PublicPerson of(Person p) {
        return new PublicPerson(p.slug, p.name, p.affiliation, p.portrait);
    }
}
