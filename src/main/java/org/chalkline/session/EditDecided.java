package org.chalkline.session;

import org.jspecify.annotations.Nullable;

/** An organizer approved or declined what a speaker had changed, in the same transaction.
 * @param note for those who run the session */
public record EditDecided(
        Session session, boolean approved, @Nullable String note) {}
