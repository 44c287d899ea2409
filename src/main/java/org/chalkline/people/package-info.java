/** People of an event with their availability, accounts and browser sessions. */
@NullMarked
package org.chalkline.people;

import org.jspecify.annotations.NullMarked;
