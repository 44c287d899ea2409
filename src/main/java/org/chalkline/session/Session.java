package org.chalkline.session;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Missing;
import org.chalkline.shared.TextListColumn;
import org.jspecify.annotations.Nullable;

/** What a person offers to run, from proposal to outcome: a talk, whiteboard, demo, code walkthrough, discussion, hack, plenary. */
@Entity
@Table(name = "hack_session")
public class Session extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    public String code;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String title;
    /** Markdown. */
    @Column(name = "abstract")
    public String summary = "";
    /** Running time without set-up. */
    public int minutes;

    @ElementCollection
    @CollectionTable(name = "session_part", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    public List<Part> people = new ArrayList<>();

    @Convert(converter = TextListColumn.class)
    public List<String> needs = List.of();

    @Convert(converter = TextListColumn.class)
    public List<String> tags = List.of();

    @Convert(converter = LinkListColumn.class)
    public List<Link> links = List.of();
    /** Minutes before the start in which the room is already taken. */
    public int setupMinutes;

    public @Nullable String expectedOutcome;

    /** For organizers and the session's own people alone. */
    public @Nullable String hardware;

    /** Codes of the sessions that must have ended before this one starts. */
    @Convert(converter = TextListColumn.class)
    @Column(name = "after_codes")
    public List<String> after = List.of();

    /** Codes and tags of sessions that it should rather not run against. */
    @Convert(converter = TextListColumn.class)
    public List<String> notAgainst = List.of();

    /** When it would rather run; empty for any time. */
    @Convert(converter = HalfDayListColumn.class)
    public List<HalfDay> prefers = List.of();

    @Enumerated(EnumType.STRING)
    public SessionState state;

    public @Nullable String stateNote;

    /** Name of the account that proposed it; null if organizers made it. */
    public @Nullable String proposedBy;

    /** Of the form that it was proposed with; null if it came another way. */
    public @Nullable String formToken;

    /** Place in the organizer's list, from 0. */
    public int position;

    @Version
    public int edit;

    public void moveTo(SessionState target, @Nullable String note) {
        state = state.next(target);
        stateNote = note;
    }

    /** Whether the account presents or hosts it. */
    public boolean runsUnder(String account) {
        return people.stream()
                .anyMatch(
                        part -> part.runs() && part.person.account != null && part.person.account.name.equals(account));
    }

    /** All sessions of an event with their people, in the organizer's order; two queries. */
    public static List<Session> of(HackEvent event) {
        return list(
                "select distinct s from Session s left join fetch s.people p left join fetch p.person"
                        + " where s.event = ?1 order by s.position, s.id",
                event);
    }

    /** The sessions that an account runs, with their people, in the organizer's order. */
    static List<Session> runBy(HackEvent event, String account) {
        List<Session> with = list(
                "select distinct s from Session s join fetch s.people p join fetch p.person where s.event = ?1 and s.id in"
                        + " (select t.id from Session t join t.people q where t.event = ?1 and q.person.account.name = ?2)"
                        + " order by s.position, s.id",
                event,
                account);
        return with.stream().filter(session -> session.runsUnder(account)).toList();
    }

    /** A session with its people, in one query. */
    public static Optional<Session> lookUp(HackEvent event, String code) {
        return Session.<Session>list(
                        "select distinct s from Session s left join fetch s.people p left join fetch p.person"
                                + " where s.event = ?1 and s.code = ?2",
                        event,
                        code)
                .stream()
                .findFirst();
    }

    /** What an account proposed with a form. */
    static Optional<Session> ofForm(HackEvent event, String account, String token) {
        return Session.<Session>list("event = ?1 and formToken = ?2", event, token).stream()
                .filter(session -> session.runsUnder(account))
                .findFirst();
    }

    public static Session get(HackEvent event, String code) {
        return lookUp(event, code).orElseThrow(() -> new Missing("session", code));
    }

    @Override
    public String auditSubject() {
        return "session " + code;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
