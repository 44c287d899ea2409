/** Looks for the agenda that serves most, in plain numbers: who wants what, and what may be where. */
@NullMarked
package org.chalkline.solver;

import org.jspecify.annotations.NullMarked;
