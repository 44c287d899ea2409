package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Secrets;
import org.jspecify.annotations.Nullable;

/** A place in an event that waits for whoever opens its link. Only a hash of the code is stored; it works once. */
@Entity
public class Invitation extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    /** Slug of the person or code of the session; null for organizers. */
    public @Nullable String about;

    /** Whom it is meant for, as the inviter calls them. */
    public @Nullable String name;

    /** SHA-256 of the code, in hexadecimal. */
    public String codeHash;

    /** Account name of the inviter. */
    public String createdBy;

    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant takenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Account takenBy;

    /** The code as it is hashed, whatever way it was typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Slug of the event that a code belongs to. */
    static Optional<String> eventOf(String code) {
        return find("select i.event.slug from Invitation i where i.codeHash = ?1", Secrets.hash(plain(code)))
                .project(String.class)
                .firstResultOptional();
    }

    static Optional<Invitation> lookUp(String code) {
        return find(
                        "from Invitation i join fetch i.event left join fetch i.takenBy where i.codeHash = ?1",
                        Secrets.hash(plain(code)))
                .firstResultOptional();
    }

    /** Newest first. */
    static List<Invitation> of(HackEvent event) {
        return list("from Invitation i left join fetch i.takenBy where i.event = ?1 order by i.id desc", event);
    }

    /** Those to speak in a session, newest first. */
    static List<Invitation> toSpeak(HackEvent event, String session) {
        return of(event).stream()
                .filter(i -> i.purpose == Purpose.SPEAKER && session.equals(i.about))
                .toList();
    }

    /** Cards of a person that nobody has taken. */
    static List<Invitation> openCards(HackEvent event, String person) {
        return list("event = ?1 and purpose = ?2 and about = ?3 and takenAt is null", event, Purpose.PERSON, person);
    }

    /** Whether the account became this person by a card. */
    static boolean madePerson(HackEvent event, String person, String account) {
        String taken = "event = ?1 and purpose = ?2 and about = ?3 and takenBy.name = ?4";
        return count(taken, event, Purpose.PERSON, person, account) > 0;
    }

    boolean isOpen(Instant now) {
        return takenAt == null && expiresAt.isAfter(now);
    }

    boolean isTakenBy(String account) {
        return takenBy != null && takenBy.name.equals(account);
    }

    @Override
    public String auditSubject() {
        return "invitation " + id + " as " + purpose.word() + (about == null ? "" : ", " + about);
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
