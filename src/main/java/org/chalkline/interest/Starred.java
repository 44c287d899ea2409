package org.chalkline.interest;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.people.Person;

/** The sessions that somebody wants to attend, wherever they stand now. */
final class Starred {
    private Starred() {}

    /** Codes of sessions. */
    @SuppressWarnings("unchecked")
    static Set<String> of(Person person, EntityManager entities) {
        return (Set<String>)
                entities.createNativeQuery("select s.code from interest i join hack_session s on s.id = i.session_id"
                                + " where i.person_id = ?1 and i.level <> 'NONE'")
                        .setParameter(1, person.id)
                        .getResultStream()
                        .map(Object::toString)
                        .collect(Collectors.toSet());
    }
}
