package org.chalkline.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of an event, for its organizers.
 * @param id grows with time
 * @param account who made it; empty for the program itself
 * @param action one of the words made, changed and deleted
 * @param subject such as {@code session GLUSTER}
 * @param changes by field: what it was and what it became; null where there was nothing */
public record HistoryEntry(
        long id,
        Instant at,
        String account,
        String action,
        String subject,
        Map<String, List<@Nullable String>> changes) {}
