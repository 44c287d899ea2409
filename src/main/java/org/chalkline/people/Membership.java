package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;

/** An account takes part in an event. */
@Entity
public class Membership extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    @Enumerated(EnumType.STRING)
    public MemberRole role;

    static Optional<Membership> lookUp(HackEvent event, String account) {
        return find("event = ?1 and account.name = ?2", event, account).firstResultOptional();
    }

    /** Organizers first, then by name. */
    static List<Membership> of(HackEvent event) {
        return list(
                "from Membership m join fetch m.account where m.event = ?1"
                        + " order by case when m.role = ?2 then 0 else 1 end, m.account.displayName, m.id",
                event,
                MemberRole.ORGANIZER);
    }

    static List<Membership> ofAccount(String account) {
        return list(
                "from Membership m join fetch m.event e where m.account.name = ?1 order by e.startsOn desc, e.slug",
                account);
    }

    @Override
    public String auditSubject() {
        return "member " + account.name;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
