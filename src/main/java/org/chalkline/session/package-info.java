/** What is offered and run, from proposal to outcome: kinds, states, people's parts. */
@NullMarked
package org.chalkline.session;

import org.jspecify.annotations.NullMarked;
