package org.chalkline.planner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;

/** What organizers of an event have the planner heed. */
@Entity
@Table(name = "planner_settings")
public class PlannerSetting extends PanacheEntityBase implements Audited {
    @Id
    public Long eventId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    /** Points by the name of the wish, as JSON. */
    public String weights;

    @Version
    public int edit;

    static Optional<PlannerSetting> lookUp(HackEvent event) {
        return findByIdOptional(event.id);
    }

    @Override
    public String auditSubject() {
        return "planner settings";
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
