package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;
import org.jspecify.annotations.Nullable;

/** Inviting people: to organize, to be the person that organizers entered before, to run a session. */
@ApplicationScoped
@Transactional
public class Invitations {
    static final int CODE_LENGTH = 16;
    private static final Duration LIFE = Duration.ofDays(14);
    private static final int MOST_OPEN = 500;

    private final Checks checks;
    private final InstantSource clock;

    Invitations(Checks checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** Those to organize and to be a person, newest first. */
    public List<InvitationView> list(String event) {
        Instant now = clock.instant();
        return Invitation.of(HackEvent.get(event)).stream()
                .filter(invitation -> invitation.purpose != Purpose.SPEAKER)
                .map(invitation -> InvitationView.of(invitation, now))
                .toList();
    }

    /** @throws Invalid if a field is wrong, or there is no such person
     * @throws Refused if the person signs in already, or too many invitations wait */
    public MadeInvitation make(String event, NewInvitation input, String by) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(input);
        if (input.purpose() == Purpose.ORGANIZER) return persist(owner, Purpose.ORGANIZER, null, input.name(), by);
        Person person = Person.lookUp(owner, String.valueOf(input.person()))
                .orElseThrow(() -> new Invalid("person", "there is no person “" + input.person() + "”"));
        return card(owner, person, by);
    }

    /** A sign-in card for each person, in their order; cards that they had before stop working.
     * @param people slugs
     * @throws Invalid if there is no such person
     * @throws Refused if one of them signs in already */
    public List<Card> cards(String event, List<String> people, String by) {
        HackEvent owner = HackEvent.getLocked(event);
        if (people.isEmpty()) throw new Invalid("people", "choose at least one person");
        List<Card> cards = new ArrayList<>();
        for (Person person : Person.of(owner)) {
            if (people.contains(person.slug)) cards.add(Card.of(person, card(owner, person, by)));
        }
        if (cards.size() < people.stream().distinct().count()) {
            throw new Invalid("people", "one of them is not a person of this event any more; load the page again");
        }
        return cards;
    }

    /** Invites to run a session, in the transaction of who may do that. */
    public MadeInvitation toSpeak(HackEvent event, String session, @Nullable String name, String by) {
        return persist(event, Purpose.SPEAKER, session, name, by);
    }

    /** Those who are invited to run a session and have not answered, newest first. */
    public List<InvitationView> toSpeak(HackEvent event, String session) {
        Instant now = clock.instant();
        return Invitation.toSpeak(event, session).stream()
                .filter(invitation -> invitation.isOpen(now))
                .map(invitation -> InvitationView.of(invitation, now))
                .toList();
    }

    /** Its link stops working; who took it stays what they became.
     * @throws Missing if organizers have made none of this number */
    public void revoke(String event, long id) {
        HackEvent owner = HackEvent.getLocked(event);
        find(owner, id).delete();
    }

    /** Takes back an invitation to a session, in the transaction of who may do that. */
    public void revokeToSpeak(HackEvent event, String session, long id) {
        Invitation.toSpeak(event, session).stream()
                .filter(invitation -> invitation.id == id)
                .findFirst()
                .orElseThrow(() -> new Missing("invitation", String.valueOf(id)))
                .delete();
    }

    /** A card goes with its person: whoever gets the same slug later is somebody else. */
    void follow(@Observes PersonRemoving removing) {
        forgetCards(removing.person());
    }

    void follow(@Observes PersonMerging merging) {
        forgetCards(merging.from());
    }

    private static void forgetCards(Person person) {
        Invitation.of(person.event).stream()
                .filter(invitation -> invitation.purpose == Purpose.PERSON && person.slug.equals(invitation.about))
                .forEach(Invitation::delete);
    }

    /** Forgets all invitations to a session that is deleted, in the transaction of that. */
    public void forgetToSpeak(HackEvent event, String session) {
        Invitation.toSpeak(event, session).forEach(Invitation::delete);
    }

    /** Forgets what somebody who leaves a session has made, and what brought them there. */
    public void forgetToSpeak(HackEvent event, String session, String account) {
        Invitation.toSpeak(event, session).stream()
                .filter(invitation -> invitation.createdBy.equals(account) || invitation.isTakenBy(account))
                .forEach(Invitation::delete);
    }

    private static Invitation find(HackEvent event, long id) {
        return Invitation.of(event).stream()
                .filter(invitation -> invitation.id == id && invitation.purpose != Purpose.SPEAKER)
                .findFirst()
                .orElseThrow(() -> new Missing("invitation", String.valueOf(id)));
    }

    private MadeInvitation card(HackEvent event, Person person, String by) {
        if (person.account != null) {
            throw new Refused("person-has-account", person.name + " signs in already, and needs no card.");
        }
        Invitation.openCards(event, person.slug).forEach(Invitation::delete);
        Invitation.flush();
        return persist(event, Purpose.PERSON, person.slug, person.name, by);
    }

    private MadeInvitation persist(
            HackEvent event, Purpose purpose, @Nullable String about, @Nullable String name, String by) {
        Instant now = clock.instant();
        requireRoom(event, purpose, now);
        String code = Secrets.clear(CODE_LENGTH);
        Invitation invitation = new Invitation();
        invitation.event = event;
        invitation.purpose = purpose;
        invitation.about = about;
        invitation.name = name == null || name.isBlank() ? null : name.strip();
        invitation.codeHash = Secrets.hash(code);
        invitation.createdBy = by;
        invitation.createdAt = now;
        invitation.expiresAt = purpose == Purpose.PERSON ? later(now.plus(LIFE), end(event)) : now.plus(LIFE);
        invitation.persistAndFlush();
        return MadeInvitation.of(grouped(code), InvitationView.of(invitation, now));
    }

    private static void requireRoom(HackEvent event, Purpose purpose, Instant now) {
        if (purpose == Purpose.PERSON) return;
        long open = Invitation.count(
                "event = ?1 and purpose = ?2 and takenAt is null and expiresAt > ?3", event, purpose, now);
        if (open < MOST_OPEN) return;
        throw new Refused("too-many-invitations", MOST_OPEN + " invitations wait already. Take some back first.");
    }

    /** Cards are printed before the event and used at it. */
    private static Instant end(HackEvent event) {
        return event.endsOn.atTime(LocalTime.MAX).atZone(event.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String grouped(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}
