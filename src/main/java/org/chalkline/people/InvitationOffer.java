package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An invitation as whoever holds its code sees it.
 * @param event slug
 * @param about name of the person or title of the session; null for organizers
 * @param name whom it is meant for, as the inviter calls them */
public record InvitationOffer(
        String event,
        String eventName,
        Purpose purpose,
        @Nullable String about,
        @Nullable String name,
        Instant expiresAt,
        State state) {
    /** Whether it can still be taken. */
    public enum State {
        OPEN,
        /** By the account that asks. */
        YOURS,
        /** By another account. */
        TAKEN,
        OVER;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
