package org.chalkline.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation as inviters see it, without its code.
 * @param about slug of the person or code of the session; null for organizers
 * @param name whom it is meant for, as the inviter calls them
 * @param by account name of the inviter
 * @param takenBy account name of who took it; null while it waits */
public record InvitationView(
        long id,
        Purpose purpose,
        @Nullable String about,
        @Nullable String name,
        String by,
        Instant expiresAt,
        boolean isOpen,
        @Nullable Instant takenAt,
        @Nullable String takenBy) {
    static InvitationView of(Invitation i, Instant now) {
        return new InvitationView(
                i.id,
                i.purpose,
                i.about,
                i.name,
                i.createdBy,
                i.expiresAt,
                i.isOpen(now),
                i.takenAt,
                i.takenBy == null ? null : i.takenBy.name);
    }
}
