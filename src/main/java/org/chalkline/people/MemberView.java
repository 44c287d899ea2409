package org.chalkline.people;

/** A member of an event, for its organizers.
 * @param account its name, which may be an e-mail address
 * @param displayName as shown to others */
public record MemberView(String account, String displayName, MemberRole role) {
    static MemberView of(Membership m) {
        return new MemberView(m.account.name, m.account.displayName, m.role);
    }
}
