package org.chalkline.interest;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Person;

/** The private address at which calendars find what somebody wants to attend. Deleting the row revokes it.
 * Not in the history that organizers read: it is its owner's affair. */
@Entity
public class AgendaFeed extends PanacheEntity {
    @OneToOne(fetch = FetchType.LAZY)
    public Person person;

    /** 256 random bits in base64url, 43 characters; opens the agenda and nothing else. */
    public String token;

    public Instant madeAt;

    static Optional<AgendaFeed> of(Person person) {
        return find("person", person).firstResultOptional();
    }

    static Optional<AgendaFeed> lookUp(HackEvent event, String token) {
        return find("token = ?1 and person.event = ?2", token, event).firstResultOptional();
    }
}
