package org.chalkline.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published version without its contents.
 * @param number from 1 */
public record VersionView(
        int number,
        Instant publishedAt,
        String author,
        @Nullable String note) {
    static VersionView of(Snapshot s) {
        return new VersionView(s.number(), s.publishedAt(), s.author(), s.note());
    }
}
