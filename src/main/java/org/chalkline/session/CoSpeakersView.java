package org.chalkline.session;

import java.util.List;
import org.chalkline.people.InvitationView;

/** Who runs a session, for those who do.
 * @param takesGuests whether guests can be added: once it is accepted, its people are the organizers' to add
 * @param speakers in the order in which they are listed
 * @param invited those who were asked and have not answered, newest first */
public record CoSpeakersView(
        String code, String title, boolean takesGuests, List<Speaker> speakers, List<InvitationView> invited) {
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

    /** @param seen the session as the account may see it */
    static CoSpeakersView of(Session session, SessionView seen, String account, List<InvitationView> invited) {
        List<Speaker> speakers = session.people.stream()
                .filter(Part::runs)
                .map(part -> Speaker.of(part, account))
                .toList();
        return new CoSpeakersView(seen.code(), seen.title(), !seen.state().isGoing(), speakers, invited);
    }
}
