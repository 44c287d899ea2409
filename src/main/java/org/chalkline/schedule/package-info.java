/** Draft placements, conflict rules, published versions and what they show. */
@NullMarked
package org.chalkline.schedule;

import org.jspecify.annotations.NullMarked;
