/** The event and its place: days with their blocks, rooms with tables and equipment. */
@NullMarked
package org.chalkline.event;

import org.jspecify.annotations.NullMarked;
