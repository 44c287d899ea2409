package org.chalkline.session;

import java.time.Instant;
import java.util.List;
import org.chalkline.people.InvitationView;
import org.jspecify.annotations.Nullable;

/** Who runs a session, for those who do.
 * @param takesGuests whether guests can be added: once it is accepted, its people are the organizers' to add
 * @param speakers in the order in which they are listed
 * @param invited those who were asked and have not answered, newest first */
public record CoSpeakersView(
        String code, String title, boolean takesGuests, List<Speaker> speakers, List<Invited> invited) {
    /** @param person slug
     * @param isGuest whether they have no account
     * @param isYou whether it is who asks */
    public record Speaker(String person, String name, PartRole role, boolean isGuest, boolean isYou) {
        static Speaker of(Part part, String account) {
            return new Speaker(
                    part.person.slug,
                    part.person.name,
                    part.role,
                    part.person.account == null,
                    part.person.account != null && part.person.account.name.equals(account));
        }
    }

    /** Somebody who was asked; who asked them, by which account, is between the two.
     * @param id to take the link back by
     * @param name as the inviter calls them */
    public record Invited(long id, @Nullable String name, Instant expiresAt) {
        static Invited of(InvitationView invitation) {
            return new Invited(invitation.id(), invitation.name(), invitation.expiresAt());
        }
    }

    /** @param seen the session as the account may see it */
    static CoSpeakersView of(Session session, SessionView seen, String account, List<InvitationView> invited) {
        List<Speaker> speakers = session.people.stream()
                .filter(Part::runs)
                .map(part -> Speaker.of(part, account))
                .toList();
        return new CoSpeakersView(
                seen.code(),
                seen.title(),
                !seen.state().isGoing(),
                speakers,
                invited.stream().map(Invited::of).toList());
    }
}
