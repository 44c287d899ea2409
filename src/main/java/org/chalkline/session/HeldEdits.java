package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;

/** Edits that wait for an organizer: the approved text stands until they are approved. */
@ApplicationScoped
@Transactional
public class HeldEdits {
    private final Sessions sessions;
    private final Checks checks;
    private final ToldStates states;
    private final Event<EditDecided> decided;
    private final InstantSource clock;

    HeldEdits(Sessions sessions, Checks checks, ToldStates states, Event<EditDecided> decided, InstantSource clock) {
        this.states = states;
        this.decided = decided;
        this.sessions = sessions;
        this.checks = checks;
        this.clock = clock;
    }

    /** Codes of the sessions for which an edit waits. */
    public Set<String> waiting(String event) {
        return new HashSet<>(HeldEdit.waiting(HackEvent.get(event)));
    }

    /** What waits, or was declined. */
    public Optional<EditView> lookUp(String event, String code) {
        Session session = Session.get(HackEvent.get(event), code);
        return lookUp(session, Told.all(session));
    }

    /** The same as its speakers may see it: while they do not know that the session is accepted, no
     * edit of it waits for them. */
    Optional<EditView> lookUp(Session session, Told told) {
        if (told.hides(session)) return Optional.empty();
        return HeldEdit.lookUp(session).map(edit -> view(edit).as(told));
    }

    /** The session as its speaker sees it: with what they sent last, while they do not know that it is accepted. */
    SessionView seen(Session session, Told told) {
        SessionView view = SessionView.of(session).as(told);
        if (!told.hides(session)) return view;
        return HeldEdit.lookUp(session)
                .map(edit -> view.with(edit.sent, slug -> name(session.event, slug)))
                .orElse(view);
    }

    /** @throws Missing unless an edit waits */
    public EditView get(String event, String code) {
        return lookUp(event, code).filter(edit -> !edit.declined()).orElseThrow(() -> new Missing("edit", code));
    }

    /** Keeps what a speaker sends, in place of what waited before; in the caller's transaction, which has locked the event.
     * @return whether anything waits now: what the session says already is no edit
     * @throws org.chalkline.shared.Invalid if it could not be approved as it is */
    boolean hold(Session session, NewSession input) {
        checks.require(input);
        Sessions.check(session, input);
        Wording now = Wording.of(session);
        Wording sent = Wording.of(input);
        Optional<HeldEdit> known = HeldEdit.lookUp(session);
        if (sent.equals(now)) {
            known.ifPresent(HeldEdits::drop);
            return false;
        }
        if (known.isPresent() && !known.get().declined && known.get().sent.equals(sent)) return true;
        HeldEdit edit = known.orElseGet(HeldEdit::new);
        edit.session = session;
        // What is sent again goes on from what the session said at first; only so an organizer's change since shows.
        if (known.isEmpty()) edit.was = now;
        edit.sent = sent;
        edit.sentAt = clock.instant();
        edit.declined = false;
        edit.note = null;
        if (known.isEmpty()) edit.persist();
        edit.touchSession();
        return true;
    }

    /** Takes an edit back, or what is left of a declined one.
     * @throws Missing unless the session is the account's own and has one */
    public void withdraw(String event, String code, String account, IfMatch match) {
        Session session = Session.lookUp(HackEvent.getLocked(event), code)
                .filter(found -> found.runsUnder(account))
                .orElseThrow(() -> new Missing("proposal", code));
        match.require(session.edit);
        boolean isUnknown = states.told(session, account).hides(session);
        drop(HeldEdit.lookUp(session).filter(edit -> !isUnknown).orElseThrow(() -> new Missing("edit", code)));
    }

    /** Whoever must be there is the same person under another name. */
    void follow(@Observes PersonMerging merging) {
        for (HeldEdit edit : HeldEdit.of(merging.from().event)) {
            edit.was = edit.was.renamed(merging.from().slug, merging.to().slug);
            edit.sent = edit.sent.renamed(merging.from().slug, merging.to().slug);
        }
    }

    /** Who does not know that a session was accepted reads in it what they sent last; so it stands, where it is accepted no
     * more before they knew. */
    void follow(@Observes SessionMoved moved) {
        Session session = moved.session();
        if (!moved.wasUntold() || session.state.isGoing()) return;
        HeldEdit.lookUp(session).ifPresent(edit -> {
            try {
                Sessions.apply(session, edit.sent.applied(session));
            } catch (Invalid outdated) {
                // It names what the event has no more: the approved text stays.
            }
            edit.delete();
        });
    }

    /** Makes the edit the session's text, or declines it; the rest of the session stays as organizers have made it since.
     * @throws Missing unless an edit waits
     * @throws Refused if organizers have changed the same fields since, unless the decision overwrites these
     * @throws org.chalkline.shared.Invalid if it no longer fits the event */
    public SessionView decide(String event, String code, NewEditDecision decision, IfMatch match) {
        Session session = Session.get(HackEvent.getLocked(event), code);
        match.require(session.edit);
        checks.require(decision);
        HeldEdit edit =
                HeldEdit.lookUp(session).filter(held -> !held.declined).orElseThrow(() -> new Missing("edit", code));
        if (!decision.approve()) {
            edit.declined = true;
            edit.note = decision.note();
            edit.touchSession();
            decided.fire(new EditDecided(session, false, decision.note()));
            return SessionView.of(session);
        }
        Differences differences = new Differences(edit.was, Wording.of(session), edit.sent);
        requireNoConflict(differences, decision);
        if (decision.note() != null && !decision.note().isBlank()) session.stateNote = decision.note();
        edit.delete();
        SessionView view = sessions.update(event, code, differences.merged().applied(session), IfMatch.ANY);
        decided.fire(new EditDecided(session, true, decision.note()));
        return view;
    }

    private static void requireNoConflict(Differences differences, NewEditDecision decision) {
        List<String> open = differences.changed().stream()
                .filter(differences::isConflict)
                .filter(name -> !decision.overwrite().contains(name))
                .toList();
        if (open.isEmpty()) return;
        String words = String.join(", ", open.stream().map(Differences::label).toList());
        throw new Refused(
                "edit-conflict",
                "An organizer has changed the same since: " + words
                        + ". Say for which of them the speaker's text is to win, or decline with a note.",
                Map.of("fields", open));
    }

    private static void drop(HeldEdit edit) {
        edit.touchSession();
        edit.delete();
        HeldEdit.flush();
    }

    /** Forgets what waited for a session whose text its speaker may change directly again. */
    static void forget(Session session) {
        HeldEdit.lookUp(session).ifPresent(HeldEdit::delete);
    }

    private static EditView view(HeldEdit edit) {
        Session session = edit.session;
        Differences differences = new Differences(edit.was, Wording.of(session), edit.sent);
        return new EditView(
                session.code,
                edit.sentAt,
                edit.declined,
                edit.note,
                differences.changes(slug -> name(session.event, slug)),
                SessionView.of(session).with(edit.sent, slug -> name(session.event, slug)),
                session.edit);
    }

    private static String name(HackEvent event, String slug) {
        return Person.lookUp(event, slug).map(person -> person.name).orElse(slug);
    }
}
