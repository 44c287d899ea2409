/** The HTTP edge that all doors share: problems, sign-in, security headers. */
@NullMarked
package org.chalkline.web;

import org.jspecify.annotations.NullMarked;
