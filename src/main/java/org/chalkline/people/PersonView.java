package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organizer sees of a person.
 * @param available when the person is there; none means always */
public record PersonView(
        String slug,
        String name,
        @Nullable String affiliation,
        @Nullable String email,
        List<Window> available,
        @JsonIgnore int edit) {
    static PersonView of(Person p) {
        return new PersonView(p.slug, p.name, p.affiliation, p.email, p.available, p.edit);
    }
}
