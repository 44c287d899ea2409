package org.chalkline.people;

/** A new invitation, the only time that its code is shown.
 * @param code 16 letters and digits in groups of four; case and hyphens do not matter
 * @param path where it is opened, below the public address */
public record MadeInvitation(String code, String path, InvitationView about) {
    static MadeInvitation of(String code, InvitationView about) {
        return new MadeInvitation(code, "/invitations/" + code, about);
    }
}
