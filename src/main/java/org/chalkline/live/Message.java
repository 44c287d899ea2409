package org.chalkline.live;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Person;
import org.chalkline.session.Session;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** What one person should hear, or has heard, of one session. While it waits, later changes are taken into it. */
@Entity
public class Message extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Null once the session is deleted. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Session session;

    @Enumerated(EnumType.STRING)
    public Topic topic;

    /** Of the session. */
    public String title;
    /** How it was when the person last heard: the word of a state, or time and room in words; null for no place. */
    public @Nullable String oldValue;

    public @Nullable String oldNote;
    public @Nullable String newValue;
    public @Nullable String newNote;

    public Instant changedAt;
    /** When an organizer sent it; null while it waits. */
    public @Nullable Instant sentAt;
    /** Why it could not be sent the last time, as a sentence. */
    public @Nullable String problem;

    /** Whether it ended where it began, so that there is nothing to tell. */
    boolean isIdle() {
        return Objects.equals(oldValue, newValue) && (newNote == null || newNote.equals(oldNote));
    }

    /** Those that wait, in the order of the event's people, each person's in the order of the changes. */
    static List<Message> waiting(HackEvent event) {
        return list(
                "from Message m join fetch m.person p left join fetch p.account join fetch m.session"
                        + " where m.event = ?1 and m.sentAt is null order by p.position, p.id, m.id",
                event);
    }

    /** What waits for one person, in the order of the changes. */
    static List<Message> waiting(Person person) {
        return list(
                "from Message m join fetch m.session where m.person = ?1 and m.sentAt is null order by m.id", person);
    }

    static List<Message> waiting(Session session) {
        return list("from Message m join fetch m.person where m.session = ?1 and m.sentAt is null", session);
    }

    /** The one that waits for this person, on this matter. */
    static Optional<Message> waiting(Person person, Session session, Topic topic) {
        return find("person = ?1 and session = ?2 and topic = ?3 and sentAt is null", person, session, topic)
                .firstResultOptional();
    }

    /** How many people of the event have something waiting. */
    static long countPeople(String event) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct m.person) from Message m"
                                + " where m.event.slug = ?1 and m.sentAt is null and m.session is not null",
                        Long.class)
                .setParameter(1, event)
                .getSingleResult();
    }

    /** What was sent to an account, newest first.
     * @param event slug; null for all events */
    static List<Message> sentTo(String account, @Nullable String event) {
        String all =
                "from Message m join fetch m.event e left join fetch m.session where m.person.account.name = ?1 and m.sentAt is not null"
                        + (event == null ? "" : " and e.slug = ?2") + " order by m.sentAt desc, m.id desc";
        return event == null ? list(all, account) : list(all, account, event);
    }

    @Override
    public String auditSubject() {
        return "message to " + person.slug + " about " + (session == null ? title : session.code);
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
