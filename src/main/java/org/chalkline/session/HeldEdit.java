package org.chalkline.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** What a speaker changed of an accepted session, until an organizer approves it; at most one per session. */
@Entity
public class HeldEdit extends PanacheEntityBase implements Audited {
    @Id
    public Long sessionId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    public Session session;

    /** What the session said when the speaker changed it. */
    @Convert(converter = WordingColumn.class)
    public Wording was;

    @Convert(converter = WordingColumn.class)
    public Wording sent;

    public Instant sentAt;

    /** Declined ones stay for the speaker to read, to change and to send again. */
    public boolean declined;

    /** Why it was declined. */
    public @Nullable String note;

    @Version
    public int edit;

    /** Counts the session's edit number up: what waits is part of what its readers have seen. */
    void touchSession() {
        getEntityManager().flush();
        getEntityManager().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public static Optional<HeldEdit> lookUp(Session session) {
        return findByIdOptional(session.id);
    }

    static List<HeldEdit> of(HackEvent event) {
        return list("from HeldEdit e join fetch e.session where e.session.event = ?1", event);
    }

    /** Codes of the sessions for which an edit waits. */
    static List<String> waiting(HackEvent event) {
        return find(
                        "select e.session.code from HeldEdit e where e.session.event = ?1 and e.declined = false and e.session.state in ?2"
                                + " order by e.sentAt",
                        event,
                        List.of(SessionState.ACCEPTED, SessionState.CONFIRMED))
                .project(String.class)
                .list();
    }

    @Override
    public String auditSubject() {
        return "edit that waits for session " + session.code;
    }

    @Override
    public String auditEvent() {
        return session.event.slug;
    }
}
