package org.chalkline.session;

import org.jspecify.annotations.Nullable;

/** A session has another state or note, in the same transaction.
 * @param from the state before; may be the present one
 * @param oldNote the note before
 * @param wasUntold whether it was accepted before without some of its speakers knowing */
public record SessionMoved(
        Session session, SessionState from, @Nullable String oldNote, boolean wasUntold) {}
