package org.chalkline.schedule;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** A published version of an event; never changed. Its contents are the parts, in order. */
@Entity
public class PublishedVersion extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    /** From 1, without gaps. */
    public int number;

    public Instant publishedAt;
    public String author;
    public @Nullable String note;

    public static List<PublishedVersion> newestFirst(HackEvent event) {
        return list("event = ?1 order by number desc", event);
    }

    public static Optional<PublishedVersion> newest(HackEvent event) {
        return PublishedVersion.<PublishedVersion>find("event = ?1 order by number desc", event)
                .firstResultOptional();
    }

    VersionView view() {
        return new VersionView(number, publishedAt, author, note);
    }

    @Override
    public String auditSubject() {
        return "version " + number;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
