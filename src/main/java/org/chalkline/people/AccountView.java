package org.chalkline.people;

import java.util.List;

/** An account, for whom it belongs to.
 * @param name account name or e-mail address
 * @param displayName as shown to others
 * @param events those it takes part in, latest first */
public record AccountView(String name, String displayName, boolean admin, List<Part> events) {
    /** @param event slug
     * @param name of the event */
    public record Part(String event, String name, MemberRole role) {
        static Part of(Membership m) {
            return new Part(m.event.slug, m.event.name, m.role);
        }
    }

    static AccountView of(Account account, List<Membership> memberships) {
        return new AccountView(
                account.name,
                account.displayName,
                account.admin,
                memberships.stream().map(Part::of).toList());
    }
}
