/** The planner: proposes the agenda that lets most people attend what they want, proves how good it is, and says why. */
@NullMarked
package org.chalkline.planner;

import org.jspecify.annotations.NullMarked;
