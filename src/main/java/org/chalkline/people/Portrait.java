package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.chalkline.event.HackEvent;

/** A picture of a person: square JPEG, see {@link Picture}. */
@Entity
public class Portrait extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** SHA-256 of the image, in hexadecimal. */
    public String hash;

    public byte[] image;

    static Optional<Portrait> lookUp(HackEvent event, String hash) {
        return find("person.event = ?1 and hash = ?2", event, hash).firstResultOptional();
    }
}
