package org.chalkline.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it, without the secret.
 * @param event slug of the only event it is good for; null for all
 * @param usedAt to a few minutes; null if it never was */
public record TokenView(
        long id,
        String name,
        TokenScope scope,
        @Nullable String event,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    static TokenView of(ApiToken token) {
        return new TokenView(
                token.id,
                token.name,
                token.scope,
                token.event == null ? null : token.event.slug,
                token.createdAt,
                token.expiresAt,
                token.usedAt);
    }
}
