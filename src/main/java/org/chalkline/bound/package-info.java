/** Proves how much no agenda can exceed, from the numbers that the solver works on. */
@NullMarked
package org.chalkline.bound;

import org.jspecify.annotations.NullMarked;
