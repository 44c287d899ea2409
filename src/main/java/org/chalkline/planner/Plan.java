package org.chalkline.planner;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** An agenda that the planner proposes; nothing of it is in the draft before an organizer takes it. */
@Entity
public class Plan extends PanacheEntity {
    /** Without a sign of life for so long, whoever computed it is gone. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @Enumerated(EnumType.STRING)
    public PlanState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "keep_what")
    public Keep keep;

    /** How long it may be looked for. */
    public int seconds;

    /** Who asked for it, by the name shown to others. */
    public String author;

    /** Digest of the draft that it was made for. */
    public String draft;

    /** The changed event that it is for, as JSON; null for the event as it is. */
    public @Nullable String scenario;

    /** What is found so far, as JSON; null at the very beginning. */
    public @Nullable String result;

    /** Why it failed, as a sentence. */
    public @Nullable String problem;

    public Instant createdAt;
    /** When it was last said to be computed. */
    public Instant beatAt;

    public @Nullable Instant finishedAt;
    public @Nullable Instant acceptedAt;

    /** Whether somebody computes it. */
    boolean isAlive(Instant now) {
        return state == PlanState.RUNNING && beatAt.plus(PATIENCE).isAfter(now);
    }

    /** Newest first. */
    static List<Plan> of(HackEvent event) {
        return list("event = ?1 order by id desc", event);
    }

    static Optional<Plan> lookUp(HackEvent event, long id) {
        return find("event = ?1 and id = ?2", event, id).firstResultOptional();
    }

    /** The same, locked against whoever computes it until the transaction ends. */
    static Plan getLocked(HackEvent event, String id) {
        Plan plan = get(event, id);
        getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    static Plan get(HackEvent event, String id) {
        Optional<Plan> found = id.matches("[1-9]\\d{0,17}") ? lookUp(event, Long.parseLong(id)) : Optional.empty();
        return found.orElseThrow(() -> new Missing("plan", id));
    }
}
