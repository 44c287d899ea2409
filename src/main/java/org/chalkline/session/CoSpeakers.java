package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Invitations;
import org.chalkline.people.MadeInvitation;
import org.chalkline.people.People;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.people.PersonParting;
import org.chalkline.people.PublicPeople;
import org.chalkline.people.RefusalWords;
import org.chalkline.people.SpeakerSeats;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Slugs;

/** Who runs a session together: invited ones once they have agreed, guests without an account by their name. */
@ApplicationScoped
@Transactional
public class CoSpeakers implements SpeakerSeats {
    private static final int MOST = 20;
    private static final Set<SessionState> CLOSED =
            Set.of(SessionState.REJECTED, SessionState.WITHDRAWN, SessionState.CANCELLED);

    private final Invitations invitations;
    private final People people;
    private final PublicPeople published;
    private final Checks checks;
    private final SessionDemand demand;
    private final HeldEdits edits;
    private final ToldStates states;
    private final Event<SessionChanged> changed;
    private final Event<SpeakerJoined> joined;

    CoSpeakers(
            Invitations invitations,
            People people,
            PublicPeople published,
            Checks checks,
            SessionDemand demand,
            HeldEdits edits,
            ToldStates states,
            Event<SessionChanged> changed,
            Event<SpeakerJoined> joined) {
        this.demand = demand;
        this.edits = edits;
        this.states = states;
        this.joined = joined;
        this.invitations = invitations;
        this.people = people;
        this.published = published;
        this.checks = checks;
        this.changed = changed;
    }

    /** Who runs one's own session, and who is asked to.
     * @throws Missing if it is not one's own, whether it exists or not */
    public CoSpeakersView list(String event, String code, String account) {
        Session session = Proposals.own(HackEvent.get(event), code, account);
        return view(session, account);
    }

    /** Makes a link for somebody to run the session too; they are listed once they have taken it. */
    public MadeInvitation invite(String event, String code, String account, NewCoSpeaker input) {
        Session session = open(event, code, account);
        checks.require(input);
        if (invitations.toSpeak(session.event, code).size() >= MOST) {
            throw new Refused("too-many-invitations", MOST + " people are asked already. Take some back first.");
        }
        return invitations.toSpeak(session.event, code, input.name(), account);
    }

    public void takeBack(String event, String code, String account, long invitation) {
        Session session = open(event, code, account);
        invitations.revokeToSpeak(session.event, code, invitation);
    }

    /** Adds somebody without an account, by name alone.
     * @throws Invalid if somebody of the event has this name: they are to be asked
     * @throws Refused once organizers have accepted the session: its people are theirs to add */
    public CoSpeakersView addGuest(String event, String code, String account, NewCoSpeaker input) {
        Session session = open(event, code, account);
        checks.require(input);
        if (isKnownToGo(session, account)) {
            throw new Refused(
                    "proposal-decided", "“" + session.title + "” is accepted. Invite by link, or ask an organizer.");
        }
        String name = input.name().strip();
        if (isKnown(session, name)) {
            throw new Invalid("name", "belongs to somebody of this event; invite them by link, so that they can agree");
        }
        List<Person> all = Person.of(session.event);
        String slug = Slugs.free(name, "guest", s -> all.stream().anyMatch(person -> person.slug.equals(s)));
        seat(session.event, code, people.addGuest(session.event, slug, name));
        return view(session, account);
    }

    /** Whether readers know somebody of this name: whom else organizers have entered is not for speakers to find out. */
    private boolean isKnown(Session session, String name) {
        return published.lookUpPeople(session.event.slug).stream()
                        .anyMatch(person -> person.name().equalsIgnoreCase(name))
                || session.people.stream().anyMatch(part -> part.person.name.equalsIgnoreCase(name));
    }

    /** Takes somebody out of those who run the session, oneself included.
     * @throws Refused if nobody with an account would be left */
    public void remove(String event, String code, String account, String person) {
        Session session = open(event, code, account);
        List<Part> left = new ArrayList<>(session.people);
        boolean isThere = left.removeIf(part -> part.runs() && part.person.slug.equals(person));
        if (!isThere) throw new Missing("speaker", person);
        Person gone = Person.get(session.event, person);
        if (isKnownToGo(session, account) && !gone.isOf(account)) {
            throw new Refused(
                    "proposal-decided",
                    "“" + session.title
                            + "” is accepted: everybody can leave it, but only organizers take others out.");
        }
        boolean isProposer = gone.account != null && gone.account.name.equals(session.proposedBy);
        if (isProposer && !gone.isOf(account)) {
            throw new Refused(
                    "proposer", gone.name + " proposed it: only they themselves or an organizer can take them off.");
        }
        if (left.stream().noneMatch(part -> part.runs() && part.person.account != null)) {
            throw new Refused(
                    "last-speaker", "Somebody has to run the session. Withdraw it, or invite somebody else first.");
        }
        if (gone.account != null) invitations.forgetToSpeak(session.event, code, gone.account.name);
        give(session, left);
        boolean hasParts = Session.count("from Session s join s.people p where p.person = ?1", gone) > 0;
        if (!hasParts && !demand.hasMarks(gone)) people.forgetGuest(gone);
    }

    @Override
    public Optional<String> title(HackEvent event, String session) {
        return Session.lookUp(event, session)
                .map(found -> edits.seen(found, states.told(found)))
                .filter(seen -> !CLOSED.contains(seen.state()))
                .map(SessionView::title);
    }

    @Override
    public boolean mayInvite(HackEvent event, String session, String account) {
        return Session.lookUp(event, session)
                .filter(found -> found.runsUnder(account))
                .isPresent();
    }

    @Override
    public void seat(HackEvent event, String code, Person person) {
        Session session = Session.get(event, code);
        if (session.people.stream().anyMatch(part -> part.runs() && part.person.id.equals(person.id))) return;
        if (session.people.stream().filter(Part::runs).count() >= MOST) {
            throw new Refused(
                    "too-many-speakers", Bundles.ofRequest(RefusalWords.class).tooManySpeakers(MOST));
        }
        List<Part> people = new ArrayList<>(session.people);
        people.removeIf(part -> part.person.id.equals(person.id));
        people.add(new Part(person, session.kind.proposer()));
        give(session, people);
        joined.fire(new SpeakerJoined(session, person));
    }

    void follow(@Observes PersonMerging merging) {
        for (Session session : Session.of(merging.from().event)) {
            if (session.people.stream().noneMatch(part -> part.person.id.equals(merging.from().id))) continue;
            give(session, replaced(session, merging.from(), merging.to()));
        }
    }

    void follow(@Observes PersonParting parting) {
        for (Session session : Session.of(parting.from().event)) {
            boolean isIn = session.people.stream().anyMatch(part -> part.person.id.equals(parting.from().id));
            boolean isOwn = parting.account().equals(session.proposedBy);
            if (isIn && isOwn) give(session, replaced(session, parting.from(), parting.to()));
        }
    }

    /** Each person once: whoever has two parts keeps the one that counts more. */
    private static List<Part> replaced(Session session, Person from, Person to) {
        Map<Long, Part> people = new LinkedHashMap<>();
        for (Part part : session.people) {
            boolean isFrom = part.person.id.equals(from.id);
            Part kept = isFrom ? new Part(to, part.role) : part;
            people.merge(kept.person.id, kept, (one, other) -> one.role.compareTo(other.role) <= 0 ? one : other);
        }
        return List.copyOf(people.values());
    }

    private void give(Session session, List<Part> people) {
        session.people.clear();
        session.people.addAll(people);
        Session.flush();
        Discretion.keep(session, () -> changed.fire(new SessionChanged(session)));
    }

    private Session open(String event, String code, String account) {
        Session session = Proposals.own(HackEvent.getLocked(event), code, account);
        SessionState known = states.told(session, account).state();
        if (CLOSED.contains(known)) {
            throw new Refused("proposal-decided", "“" + session.title + "” is " + known.word() + ".");
        }
        return session;
    }

    private boolean isKnownToGo(Session session, String account) {
        return states.told(session, account).state().isGoing();
    }

    private CoSpeakersView view(Session session, String account) {
        SessionView seen = edits.seen(session, states.told(session, account));
        return CoSpeakersView.of(session, seen, account, invitations.toSpeak(session.event, session.code));
    }
}
