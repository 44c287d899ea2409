/** Bundles in and out, and the sample event that is one. */
@NullMarked
package org.chalkline.interchange;

import org.jspecify.annotations.NullMarked;
