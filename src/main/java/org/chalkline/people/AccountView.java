package org.chalkline.people;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.event.HackEvent;

/** An account, for whom it belongs to.
 * @param name account name or e-mail address
 * @param displayName as shown to others
 * @param events those it takes part in, latest first */
public record AccountView(String name, String displayName, boolean admin, List<Part> events) {
    /** @param event slug
     * @param name of the event */
    public record Part(String event, String name, String role) {
        /** The role of those who have a part in sessions, or are listed, without being members. */
        public static final String SPEAKER = "speaker";

        static Part of(Membership m) {
            return new Part(m.event.slug, m.event.name, m.role.word());
        }
    }

    /** @param listed events in which the account is a person */
    static AccountView of(Account account, List<Membership> memberships, List<HackEvent> listed) {
        List<Part> parts = new ArrayList<>(memberships.stream().map(Part::of).toList());
        for (HackEvent event : listed) {
            if (parts.stream().noneMatch(part -> part.event().equals(event.slug))) {
                parts.add(new Part(event.slug, event.name, Part.SPEAKER));
            }
        }
        return new AccountView(account.name, account.displayName, account.admin, List.copyOf(parts));
    }
}
