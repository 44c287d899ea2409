/** What reaches people after a change: messages that organizers send. */
@NullMarked
package org.chalkline.live;

import org.jspecify.annotations.NullMarked;
