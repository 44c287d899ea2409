/** Who wants to attend what: none, interested or must. */
@NullMarked
package org.chalkline.interest;

import org.jspecify.annotations.NullMarked;
