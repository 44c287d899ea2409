package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.TooMany;
import org.chalkline.shared.Tries;
import org.jspecify.annotations.Nullable;

/** Taking invitations, once each. */
@ApplicationScoped
@Transactional
public class Acceptances {
    private final Tries guesses = new Tries(200, Duration.ofMinutes(15));
    private final Members members;
    private final Identities identities;
    private final SpeakerSeats seats;
    private final InstantSource clock;

    Acceptances(Members members, Identities identities, SpeakerSeats seats, InstantSource clock) {
        this.members = members;
        this.identities = identities;
        this.seats = seats;
        this.clock = clock;
    }

    /** Whether a text may be the code of an invitation, and not that of an event. */
    public static boolean mayBeCode(String typed) {
        return Invitation.plain(typed).length() == Invitations.CODE_LENGTH;
    }

    /** What an invitation offers.
     * @param account name of who asks; empty for nobody
     * @param address network address of who asks, for the count of tries
     * @return empty if there is none of this code
     * @throws TooMany after too many wrong codes */
    public Optional<InvitationOffer> lookUp(String code, String account, String address) {
        return find(code, address, Invitation::lookUp).map(invitation -> offer(invitation, account));
    }

    /** Makes the account what the invitation says; doing it again changes nothing.
     * @return what was taken
     * @throws Missing if there is none of this code
     * @throws Refused if it is over, somebody else took it, or what it offers is gone */
    public InvitationOffer take(String code, String account, String address) {
        HackEvent event = HackEvent.getLocked(
                find(code, address, Invitation::eventOf).orElseThrow(() -> new Missing("invitation", code)));
        Invitation invitation = Invitation.lookUp(code).orElseThrow(() -> new Missing("invitation", code));
        if (invitation.isTakenBy(account)) return offer(invitation, account);
        requireOpen(invitation);
        switch (invitation.purpose) {
            case ORGANIZER -> members.admitOrganizer(event, account);
            case PERSON -> identities.claim(event, String.valueOf(invitation.about), account);
            case SPEAKER -> seats.seat(event, String.valueOf(invitation.about), members.person(event, account));
        }
        // Whoever proposes to a public event may be a stranger to it, and cannot make members.
        boolean isByMember = members.isMember(event, invitation.createdBy);
        if (invitation.purpose != Purpose.SPEAKER || isByMember) members.admit(event, account);
        invitation.takenAt = clock.instant();
        invitation.takenBy = Account.lookUp(account).orElseThrow();
        Invitation.flush();
        return offer(invitation, account);
    }

    private static boolean isAdmin(String account) {
        return Account.lookUp(account).filter(a -> a.admin).isPresent();
    }

    /** A right code is right after any number of wrong ones: nobody guesses sixteen characters, and one visitor must not
     * close the door for all who share an address. */
    private <T> Optional<T> find(String code, String address, Function<String, Optional<T>> finder) {
        Optional<T> found = finder.apply(code);
        if (found.isPresent()) return found;
        guesses.require(address);
        guesses.inVain(address);
        return found;
    }

    private void requireOpen(Invitation invitation) {
        if (invitation.takenAt != null) {
            throw new Refused("invitation-taken", words().invitationTaken());
        }
        if (!invitation.isOpen(clock.instant()) || isGone(invitation)) {
            throw new Refused("invitation-over", words().invitationOver());
        }
    }

    private static RefusalWords words() {
        return Bundles.ofRequest(RefusalWords.class);
    }

    /** What it offers is gone, or whoever made it may not do so any more. */
    private boolean isGone(Invitation invitation) {
        String by = invitation.createdBy;
        if (invitation.purpose == Purpose.SPEAKER) {
            return about(invitation) == null
                    || !seats.mayInvite(invitation.event, String.valueOf(invitation.about), by);
        }
        boolean isByOrganizer = isAdmin(by)
                || Membership.lookUp(invitation.event, by)
                        .filter(member -> member.role == MemberRole.ORGANIZER)
                        .isPresent();
        return !isByOrganizer || (invitation.purpose == Purpose.PERSON && about(invitation) == null);
    }

    private InvitationOffer offer(Invitation invitation, String account) {
        Instant now = clock.instant();
        InvitationOffer.State state;
        if (invitation.isTakenBy(account)) state = InvitationOffer.State.YOURS;
        else if (invitation.takenAt != null) state = InvitationOffer.State.TAKEN;
        else if (!invitation.isOpen(now) || isGone(invitation)) state = InvitationOffer.State.OVER;
        else state = InvitationOffer.State.OPEN;
        return new InvitationOffer(
                invitation.event.slug,
                invitation.event.name,
                invitation.purpose,
                about(invitation),
                invitation.name,
                invitation.expiresAt,
                state);
    }

    private @Nullable String about(Invitation invitation) {
        String about = String.valueOf(invitation.about);
        return switch (invitation.purpose) {
            case ORGANIZER -> null;
            case PERSON ->
                Person.lookUp(invitation.event, about).map(p -> p.name).orElse(null);
            case SPEAKER -> seats.title(invitation.event, about).orElse(null);
        };
    }
}
