package org.chalkline.interchange;

import org.chalkline.session.NewSession;
import org.jspecify.annotations.Nullable;

/** A session of a bundle: what is said of it, and where it stands.
 * @param place null in the tray
 * @param pinned whether the planner must leave it there */
record BundleSession(NewSession session, @Nullable BundlePlace place, boolean pinned) {}
