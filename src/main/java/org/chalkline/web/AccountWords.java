package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which people sign in, join and see their account. */
@MessageBundle("account")
public interface AccountWords {
    @Message("Sign in")
    String signIn();
}
