package org.chalkline.interest;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Person;
import org.jspecify.annotations.Nullable;

/** That somebody wants a mail when a published version moves or cancels what they starred. Not in the history that
 * organizers read: it is its owner's affair. */
@Entity
public class ChangeDigest extends PanacheEntity {
    @OneToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Number of the version up to which they have been told. */
    public int told;

    /** BCP 47 tag of the language they spoke when they asked for it. */
    public String language;

    /** Why the last mail could not be sent, as a sentence; null if it was. */
    public @Nullable String problem;

    static Optional<ChangeDigest> of(Person person) {
        return find("person", person).firstResultOptional();
    }

    static List<ChangeDigest> behind(HackEvent event, int version) {
        return list(
                "from ChangeDigest d join fetch d.person p left join fetch p.account"
                        + " where p.event = ?1 and d.told < ?2 order by d.id",
                event,
                version);
    }
}
