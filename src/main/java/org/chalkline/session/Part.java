package org.chalkline.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.chalkline.people.Person;

/** Somebody's part in a session. */
@Embeddable
public class Part {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public PartRole role;

    protected Part() {}

    public Part(Person person, PartRole role) {
        this.person = person;
        this.role = role;
    }

    /** Whether the person runs the session, and may do with it what speakers may. */
    public boolean runs() {
        return role == PartRole.PRESENTER || role == PartRole.HOST;
    }

    /** As the audit trail writes it. */
    @Override
    public String toString() {
        return person.slug + " " + role.verb();
    }
}
