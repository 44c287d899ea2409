package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.event.EventChanged;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Invitations;
import org.chalkline.people.Person;
import org.chalkline.people.PersonRemoving;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What organizers do with sessions. */
@ApplicationScoped
@Transactional
public class Sessions {
    private final Checks checks;
    private final SessionRooms rooms;
    private final ToldStates states;
    private final Invitations invitations;
    private final Event<SessionChanged> changed;
    private final Event<SessionMoved> moved;
    private final Event<SpeakerJoined> joined;

    Sessions(
            Checks checks,
            SessionRooms rooms,
            ToldStates states,
            Invitations invitations,
            Event<SessionChanged> changed,
            Event<SessionMoved> moved,
            Event<SpeakerJoined> joined) {
        this.states = states;
        this.joined = joined;
        this.checks = checks;
        this.rooms = rooms;
        this.invitations = invitations;
        this.changed = changed;
        this.moved = moved;
    }

    public List<SessionView> find(String event, SessionFilter filter) {
        HackEvent owner = HackEvent.get(event);
        Set<String> inRoom = filter.room == null ? null : rooms.codesIn(owner, filter.room);
        return Session.of(owner).stream()
                .map(SessionView::of)
                .filter(filter::matches)
                .filter(s -> inRoom == null || inRoom.contains(s.code()))
                .toList();
    }

    public SessionView get(String event, String code) {
        return SessionView.of(Session.get(HackEvent.get(event), code));
    }

    /** @throws Invalid if a field is wrong or the code is taken */
    public SessionView create(String event, NewSession input) {
        return create(event, input, null);
    }

    /** @param proposer name of the account that proposes it; null for organizers */
    SessionView create(String event, NewSession input, @Nullable String proposer) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(input);
        if (Session.lookUp(owner, input.code()).isPresent()) throw new Invalid("code", "is taken; choose another");
        long count = Session.count("event", owner);
        if (count >= Limits.SESSIONS)
            throw new Invalid("code", "an event has at most " + Limits.SESSIONS + " sessions");
        Session session = new Session();
        session.event = owner;
        session.code = input.code();
        session.proposedBy = proposer;
        session.position = (int) count;
        session.state = input.state() == null ? SessionState.SUBMITTED : input.state();
        apply(session, input);
        session.persistAndFlush();
        return SessionView.of(session);
    }

    /** @throws Refused if the session is placed and would then collide with another */
    public SessionView update(String event, String code, NewSession input, IfMatch match) {
        Session session = Session.get(HackEvent.getLocked(event), code);
        match.require(session.edit);
        checks.require(input);
        if (!input.code().equals(code)) throw new Invalid("code", "cannot be changed; it stands in people's links");
        List<Part> before = List.copyOf(session.people);
        apply(session, input);
        if (input.state() != null && input.state() != session.state) moveTo(session, input.state(), session.stateNote);
        Session.flush();
        changed.fire(new SessionChanged(session));
        for (Person person : Parts.joined(before, session.people)) joined.fire(new SpeakerJoined(session, person));
        return SessionView.of(session);
    }

    /** @throws Refused if the state has no such exit */
    public SessionView moveTo(String event, String code, NewState wish, IfMatch match) {
        Session session = Session.get(HackEvent.getLocked(event), code);
        match.require(session.edit);
        checks.require(wish);
        moveTo(session, wish.state(), wish.note());
        Session.flush();
        changed.fire(new SessionChanged(session));
        return SessionView.of(session);
    }

    /** Goes on from what a speaker knows: a decision that they have not heard of is as if it had not been made. In the
     * caller's transaction, which has locked the event. */
    void moveOn(Session session, Told from, SessionState target) {
        SessionMoved event = moving(session);
        boolean isKnown = from.state() == session.state;
        session.state = from.state().next(target);
        if (!isKnown) session.stateNote = from.note();
        moved.fire(event);
        Session.flush();
        changed.fire(new SessionChanged(session));
    }

    /** Gives several sessions the same state, all or none.
     * @throws Invalid if there is no such session
     * @throws Refused if one of them has no such exit */
    public List<SessionView> decide(String event, NewDecision decision) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(decision);
        List<SessionView> decided = new ArrayList<>();
        for (int i = 0; i < decision.sessions().size(); i++) {
            String code = decision.sessions().get(i);
            String field = "sessions[" + i + "]";
            Session session = Session.lookUp(owner, code)
                    .orElseThrow(() -> new Invalid(field, "there is no session “" + code + "”"));
            moveTo(session, decision);
            decided.add(SessionView.of(session));
        }
        return decided;
    }

    private void moveTo(Session session, SessionState target, @Nullable String note) {
        SessionMoved event = moving(session);
        session.moveTo(target, note);
        moved.fire(event);
    }

    /** To be made before the session moves. */
    private SessionMoved moving(Session session) {
        boolean isUntold = states.told(session).hides(session);
        return new SessionMoved(session, session.state, session.stateNote, isUntold);
    }

    private void moveTo(Session session, NewDecision decision) {
        try {
            moveTo(session, decision.state(), decision.note());
        } catch (Refused e) {
            throw new Refused(e.code, "“" + session.title + "”: " + e.getMessage() + " Nothing was changed.", e.facts);
        }
        Session.flush();
        changed.fire(new SessionChanged(session));
    }

    /** Deletes the session with its placement and the interest in it; others no longer wait for it. */
    public void delete(String event, String code, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        Session session = Session.get(owner, code);
        match.require(session.edit);
        for (Session other : Session.of(owner)) {
            other.after = without(code, other.after);
            other.notAgainst = without(code, other.notAgainst);
        }
        invitations.forgetToSpeak(owner, code);
        session.delete();
        Session.flush();
    }

    private static List<String> without(String code, List<String> codes) {
        return codes.contains(code)
                ? codes.stream().filter(c -> !c.equals(code)).toList()
                : codes;
    }

    void keepPeopleOfSessions(@Observes PersonRemoving removing) {
        List<String> codes = Session.<Session>list(
                        "select distinct s from Session s join s.people p where p.person = ?1 order by s.id",
                        removing.person())
                .stream()
                .map(s -> s.code)
                .toList();
        if (!codes.isEmpty()) {
            throw new Refused(
                    "person-in-sessions",
                    removing.person().name + " has a part in " + String.join(", ", codes)
                            + ". Take them out of these sessions first.");
        }
    }

    void keepEquipmentInNeed(@Observes EventChanged changed) {
        List<String> has = changed.event().equipment;
        if (has.isEmpty()) return;
        for (Session session : Session.of(changed.event())) {
            for (String need : session.needs) {
                if (has.contains(need)) continue;
                throw new Refused(
                        "equipment-in-need",
                        "“" + session.title + "” needs " + need + ". Change the session first, or keep the equipment.");
            }
        }
    }

    static void apply(Session session, NewSession input) {
        List<Part> people = check(session, input);
        SessionText.copy(input, session);
        session.people.clear();
        session.people.addAll(people);
    }

    /** The people that the input names.
     * @throws Invalid if something that it refers to is not there */
    static List<Part> check(Session session, NewSession input) {
        List<Violation> wrong = new ArrayList<>();
        List<Part> people = new ArrayList<>();
        for (int i = 0; i < input.people().size(); i++) {
            NewPart part = input.people().get(i);
            var person = Person.lookUp(session.event, part.person());
            if (person.isPresent()) people.add(new Part(person.get(), part.role()));
            else wrong.add(new Violation("people[" + i + "].person", "there is no person “" + part.person() + "”"));
        }
        for (int i = 0; i < input.needs().size(); i++) {
            if (!session.event.equipment.isEmpty()
                    && !session.event.equipment.contains(input.needs().get(i))) {
                wrong.add(new Violation(
                        "needs[" + i + "]",
                        "is not equipment of this event; it has " + String.join(", ", session.event.equipment)));
            }
        }
        List<Session> all = Session.of(session.event);
        wrong.addAll(ScheduleWishes.problems(session, input, all));
        Map<String, List<String>> after = new HashMap<>();
        for (Session other : all) after.put(other.code, other.after);
        after.put(session.code, input.after());
        for (int i = 0; i < input.after().size(); i++) {
            if (!after.containsKey(input.after().get(i))) {
                wrong.add(new Violation(
                        "after[" + i + "]",
                        "there is no session “" + input.after().get(i) + "”"));
            }
        }
        After.circle(session.code, after)
                .ifPresent(circle -> wrong.add(new Violation("after", "goes in a circle: " + circle)));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return people;
    }
}
