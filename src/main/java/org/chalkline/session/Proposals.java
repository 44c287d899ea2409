package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Members;
import org.chalkline.people.People;
import org.chalkline.people.Person;
import org.chalkline.people.Window;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What speakers do with their own sessions. Somebody else's are not there for them. */
@ApplicationScoped
@Transactional
public class Proposals {
    private static final int MOST_OPEN = 30;

    /** Of one account in one event, withdrawn and decided ones too: they keep their codes and their history. */
    private static final int MOST = 100;

    /** The rest of an event's sessions is for organizers to make, whatever strangers send in. */
    private static final int MOST_PROPOSED = Limits.SESSIONS * 4 / 5;

    private static final Set<SessionState> OPEN =
            Set.of(SessionState.DRAFT, SessionState.SUBMITTED, SessionState.WAITLISTED);
    private static final Set<SessionState> OWN_MOVES =
            Set.of(SessionState.SUBMITTED, SessionState.WITHDRAWN, SessionState.CONFIRMED, SessionState.DRAFT);

    private final Sessions sessions;
    private final Members members;
    private final People people;
    private final HeldEdits edits;
    private final ToldStates states;
    private final ChoiceKeeper choices;
    private final Checks checks;

    Proposals(
            Sessions sessions,
            Members members,
            People people,
            HeldEdits edits,
            ToldStates states,
            ChoiceKeeper choices,
            Checks checks) {
        this.edits = edits;
        this.states = states;
        this.choices = choices;
        this.sessions = sessions;
        this.members = members;
        this.people = people;
        this.checks = checks;
    }

    /** The sessions in which the account presents or hosts, in the organizers' order. */
    public List<SessionView> mine(String event, String account) {
        HackEvent owner = HackEvent.get(event);
        return Session.runBy(owner, account).stream()
                .map(session -> seen(session, account))
                .toList();
    }

    /** The sessions of the newest version by their codes; empty if none is published. */
    public Map<String, PublicSession> published(String event) {
        return choices.published(HackEvent.get(event)).stream()
                .collect(Collectors.toMap(PublicSession::code, Function.identity()));
    }

    /** @throws Missing if it is not one's own, whether it exists or not */
    public SessionView get(String event, String code, String account) {
        return seen(own(HackEvent.get(event), code, account), account);
    }

    /** A speaker sees of a decision what they were told. */
    private SessionView seen(Session session, String account) {
        return edits.seen(session, states.told(session, account));
    }

    /** Proposes a session; the account becomes a person of the event if it is none yet.
     * @throws Invalid if a field is wrong
     * @throws Refused if the account has too many open proposals */
    public SessionView propose(String event, String account, NewProposal input) {
        return propose(event, account, input, null);
    }

    /** The same by a form, which makes one session however often it is sent; sent again, it changes that one.
     * @param token of the form; null if it has none */
    public SessionView propose(String event, String account, NewProposal input, @Nullable String token) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(input);
        if (token == null) return make(owner, account, input);
        Optional<Session> known = Session.ofForm(owner, account, token);
        if (known.isPresent()) {
            return update(event, known.get().code, account, input, IfMatch.ANY).session();
        }
        SessionView made = make(owner, account, input);
        Session.get(owner, made.code()).formToken = token;
        TypedDrafts.forget(owner, account, token);
        Session.flush();
        return get(event, made.code(), account);
    }

    private SessionView make(HackEvent owner, String account, NewProposal input) {
        List<Session> all = Session.of(owner);
        List<Session> own =
                all.stream().filter(session -> session.runsUnder(account)).toList();
        requireRoom(all.size(), own.size());
        long open = own.stream()
                .filter(session -> OPEN.contains(states.told(session, account).state()))
                .count();
        if (open >= MOST_OPEN) {
            throw new Refused(
                    "too-many-proposals",
                    "You have " + open + " open proposals. Withdraw one, or wait until they are decided.");
        }
        choices.require(owner, account, null, input);
        List<String> required = required(owner, account, null, input);
        Person person = members.person(owner, account);
        keepAvailability(person, input);
        Set<String> taken = all.stream().map(session -> session.code).collect(Collectors.toSet());
        String code = Codes.free(input.title(), taken::contains);
        SessionState state = input.state() == null ? SessionState.SUBMITTED : input.state();
        List<NewPart> parts = Parts.ofProposer(person, input.kind().proposer(), required);
        return sessions.create(owner.slug, input.session(code, parts, state), account);
    }

    private static void requireRoom(int all, int own) {
        if (own >= MOST) {
            throw new Refused(
                    "too-many-proposals",
                    "You have made " + own
                            + " proposals here, withdrawn ones too. Change one of them, or ask an organizer.");
        }
        if (all < MOST_PROPOSED) return;
        throw new Refused(
                "too-many-proposals",
                "The event has " + all + " sessions and takes no more proposals. Ask an organizer.");
    }

    /** What became of a change.
     * @param session as it stands
     * @param waits whether the change waits for an organizer */
    public record Saved(SessionView session, boolean waits) {}

    /** Changes a proposal; once it is accepted, the change waits for an organizer, which whoever does not know of it yet is
     * not told. When the proposer can, counts at once.
     * @throws Refused if it is out of the proposer's hands */
    public Saved update(String event, String code, String account, NewProposal input, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        Session session = own(owner, code, account);
        match.require(session.edit);
        checks.require(input);
        Told told = states.told(session, account);
        if (!mayBeEdited(told.state())) {
            throw new Refused(
                    "proposal-decided",
                    "“" + session.title + "” is " + told.state().word()
                            + ". Ask an organizer to change it, or propose it anew.");
        }
        choices.require(owner, account, session, input);
        keepAvailability(members.person(owner, account), input);
        List<NewPart> parts = Parts.with(session, required(owner, account, session, input));
        boolean isOtherKind = input.kind() != session.kind;
        if (told.state().isGoing() && isOtherKind) {
            throw new Invalid("kind", "cannot change once the session is accepted; ask an organizer");
        }
        // An edit that waits has no kind: before its speaker knows that it is accepted, another one changes it
        // directly.
        if (told.state().isGoing() || (told.hides(session) && !isOtherKind)) {
            boolean waits = edits.hold(session, input.session(code, parts, null));
            return new Saved(seen(session, account), waits && told.state().isGoing());
        }
        HeldEdits.forget(session);
        TypedDrafts.forget(session, account);
        boolean isSent = session.state == SessionState.DRAFT && input.state() != SessionState.DRAFT;
        SessionState becomes = isSent ? SessionState.SUBMITTED : null;
        Discretion.keep(session, () -> sessions.update(event, code, input.session(code, parts, becomes), match));
        return new Saved(seen(session, account), false);
    }

    /** What waits of one's own session, or was declined. */
    public Optional<EditView> edit(String event, String code, String account) {
        Session session = own(HackEvent.get(event), code, account);
        return edits.lookUp(session, states.told(session, account));
    }

    /** Submits a draft, confirms what was accepted, withdraws anything.
     * @throws Invalid if the state is not the proposer's to give */
    public SessionView moveTo(String event, String code, String account, NewState wish, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        Session session = own(owner, code, account);
        match.require(session.edit);
        checks.require(wish);
        if (!OWN_MOVES.contains(wish.state())) {
            throw new Invalid("state", "is for organizers to give; yours are submitted, confirmed and withdrawn");
        }
        Told told = states.told(session, account);
        if (!mayMove(told.state(), wish.state())) {
            throw new Refused(
                    "proposal-decided",
                    "“" + session.title + "” is " + told.state().word() + ". Ask an organizer.");
        }
        Told now = new Told(told.state().next(wish.state()), told.note());
        // What organizers have decided since stands, whatever its speaker makes of the state before; but not against
        // them.
        boolean isDecided = told.state() != session.state;
        if (!isDecided || wish.state() == SessionState.WITHDRAWN) sessions.moveOn(session, told, wish.state());
        states.hear(session, account, now);
        return seen(session, account);
    }

    /** Whether that is the proposer's affair; a session that organizers took off comes back by them alone. */
    private static boolean mayMove(SessionState from, SessionState to) {
        if (to == SessionState.WITHDRAWN) return true;
        if (to == SessionState.CONFIRMED && from.isGoing()) return true;
        return OPEN.contains(from) || from == SessionState.WITHDRAWN;
    }

    static boolean mayBeEdited(SessionState state) {
        return OPEN.contains(state) || state.isGoing();
    }

    /** The sessions and tags that a proposal may name.
     * @param code of the proposal; null for a new one */
    public Choices choices(String event, String account, @Nullable String code) {
        HackEvent owner = HackEvent.get(event);
        return choices.choices(owner, account, code == null ? null : own(owner, code, account));
    }

    /** When the account said it can, in this event; empty for always. */
    public List<Window> available(String event, String account) {
        return Person.ofAccount(HackEvent.get(event), account)
                .map(person -> person.available)
                .orElse(List.of());
    }

    /** @throws Missing if it is not one's own, whether it exists or not */
    static Session own(HackEvent event, String code, String account) {
        return Session.lookUp(event, code)
                .filter(session -> session.runsUnder(account))
                .orElseThrow(() -> new Missing("proposal", code));
    }

    /** Slugs of those who must be there; who was named before stays known. */
    private List<String> required(HackEvent event, String account, @Nullable Session session, NewProposal input) {
        if (input.required().isEmpty()) return List.of();
        List<Person> known = new ArrayList<>(choices.people(event, account));
        if (session != null) {
            for (Part part : session.people) if (!known.contains(part.person)) known.add(part.person);
        }
        return Parts.slugs(known, input.required());
    }

    private void keepAvailability(Person person, NewProposal input) {
        List<Window> wish = input.available();
        if (wish != null && !person.available.equals(wish)) people.setAvailable(person, wish);
    }
}
