/** Bundles in and out, the sample event that is one, and what other programs read of what is published: calendars and feeds. */
@NullMarked
package org.chalkline.interchange;

import org.jspecify.annotations.NullMarked;
