package org.chalkline.shared;

import org.jspecify.annotations.Nullable;

/** An entity whose changes are written into the audit trail. */
public interface Audited {
    /** What it is, for people: {@code session GLUSTER}. */
    String auditSubject();

    /** Slug of the event it belongs to; null if it belongs to none. */
    @Nullable
    String auditEvent();
}
