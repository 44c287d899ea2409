/** Words every feature uses: refusals, time ranges, checks, settings, the clock. */
@NullMarked
package org.chalkline.shared;

import org.jspecify.annotations.NullMarked;
