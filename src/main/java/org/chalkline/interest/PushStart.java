package org.chalkline.interest;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** That a device has been told when a session starts. */
@Entity
public class PushStart extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public PushDevice device;

    /** Code of the session. */
    public String session;

    public Instant startAt;
}
