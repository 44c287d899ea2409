package org.chalkline.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.people.PersonParting;
import org.chalkline.schedule.Changes;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionPublished;
import org.chalkline.session.EditDecided;
import org.chalkline.session.Part;
import org.chalkline.session.QuestionAsked;
import org.chalkline.session.Session;
import org.chalkline.session.SessionChanged;
import org.chalkline.session.SessionMoved;
import org.chalkline.session.SessionState;
import org.chalkline.session.SpeakerJoined;
import org.jspecify.annotations.Nullable;

/** Notes what people should hear about, in the transaction of the change; nothing of it leaves before an organizer says so. */
@ApplicationScoped
public class MessageKeeper {
    /** The decisions of organizers; what speakers do themselves they know. */
    private static final Set<SessionState> TOLD =
            EnumSet.of(SessionState.ACCEPTED, SessionState.WAITLISTED, SessionState.REJECTED, SessionState.CANCELLED);

    private final InstantSource clock;

    MessageKeeper(InstantSource clock) {
        this.clock = clock;
    }

    void follow(@Observes SessionMoved moved) {
        Session session = moved.session();
        for (Person person : people(session, true)) {
            Message message = open(person, session, Topic.STATE, moved.from().word(), moved.oldNote());
            message.newNote = session.stateNote;
            keep(message, session.state.word(), TOLD.contains(session.state) || isUnheardOf(message, session));
        }
        if (session.state.isGoing()) return;
        for (Message message : Message.waiting(session)) if (message.topic == Topic.PLACE) message.delete();
    }

    /** Whether it is confirmed before the person heard that it is accepted. */
    private static boolean isUnheardOf(Message message, Session session) {
        if (!message.isPersistent() || session.state != SessionState.CONFIRMED) return false;
        return !SessionState.of(String.valueOf(message.oldValue)).isGoing();
    }

    /** Whoever comes in while a decision waits hears of it with the others. */
    void follow(@Observes SpeakerJoined joined) {
        Message.waiting(joined.session()).stream()
                .filter(known -> known.topic == Topic.STATE)
                .findFirst()
                .ifPresent(known -> {
                    Message message =
                            open(joined.person(), joined.session(), Topic.STATE, known.oldValue, known.oldNote);
                    message.newNote = known.newNote;
                    keep(message, known.newValue, true);
                });
    }

    void follow(@Observes EditDecided decision) {
        Session session = decision.session();
        for (Person person : people(session, true)) {
            Message message = open(person, session, Topic.EDIT, null, null);
            message.newNote = decision.note();
            keep(message, decision.approved() ? MessageText.APPROVED : "declined", true);
        }
    }

    void follow(@Observes QuestionAsked question) {
        Session session = question.session();
        for (Person person : people(session, true)) {
            // Sent twice by a form, it is asked once.
            if (Message.waiting(session).stream().anyMatch(known -> isSame(known, person, question.text()))) continue;
            Message message = begin(person, session, Topic.QUESTION);
            message.newNote = question.text();
            keep(message, null, true);
        }
    }

    private static boolean isSame(Message known, Person person, String question) {
        return known.topic == Topic.QUESTION && known.person.equals(person) && question.equals(known.newNote);
    }

    /** Before the sessions change hands, which would drop what waits for those who leave them. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PersonMerging merging) {
        Message.update("person = ?1 where person = ?2", merging.to(), merging.from());
    }

    /** Before the sessions change hands. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) PersonParting parting) {
        Message.update(
                "person = ?1 where person = ?2 and session in (select s from Session s where s.proposedBy = ?3)",
                parting.to(),
                parting.from(),
                parting.account());
    }

    /** Whoever has no part any more hears nothing of it. */
    void follow(@Observes SessionChanged changed) {
        Session session = changed.session();
        Set<Person> people = people(session, false);
        for (Message message : Message.waiting(session)) {
            if (people.contains(message.person)) message.title = session.title;
            else message.delete();
        }
    }

    void follow(@Observes VersionPublished published) {
        Snapshot now = published.edition().snapshot();
        Snapshot before = published.edition().previous();
        if (before == null) return;
        Changes changes = Changes.between(before, now);
        Map<String, Session> sessions = new HashMap<>();
        for (Session session : Session.of(HackEvent.get(now.event().slug()))) sessions.put(session.code, session);
        for (String code : changes.added()) tell(sessions.get(code), null, PlaceWords.of(now, code));
        for (Changes.Move move : changes.moved()) {
            tell(
                    sessions.get(move.session()),
                    PlaceWords.of(before, move.session()),
                    PlaceWords.of(now, move.session()));
        }
        for (String code : changes.cancelled()) tell(sessions.get(code), PlaceWords.of(before, code), null);
    }

    private void tell(@Nullable Session session, @Nullable String from, @Nullable String to) {
        if (session == null) return;
        for (Person person : people(session, false)) {
            Message message = open(person, session, Topic.PLACE, from, null);
            keep(message, to, session.state.isGoing() || session.state == SessionState.WITHDRAWN);
        }
    }

    private static Message open(
            Person person, Session session, Topic topic, @Nullable String oldValue, @Nullable String oldNote) {
        return Message.waiting(person, session, topic).orElseGet(() -> {
            Message message = begin(person, session, topic);
            message.oldValue = oldValue;
            message.oldNote = oldNote;
            return message;
        });
    }

    private static Message begin(Person person, Session session, Topic topic) {
        Message message = new Message();
        message.event = session.event;
        message.person = person;
        message.session = session;
        message.topic = topic;
        return message;
    }

    private void keep(Message message, @Nullable String newValue, boolean isToBeTold) {
        message.newValue = newValue;
        message.title = message.session == null ? "" : message.session.title;
        message.changedAt = clock.instant();
        boolean isWanted = isToBeTold && !message.isIdle();
        if (isWanted) message.persist();
        else if (message.isPersistent()) message.delete();
    }

    private static Set<Person> people(Session session, boolean speakersOnly) {
        Set<Person> people = new LinkedHashSet<>();
        for (Part part : session.people) {
            if (part.runs() || !speakersOnly) people.add(part.person);
        }
        return people;
    }
}
