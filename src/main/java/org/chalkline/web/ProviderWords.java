package org.chalkline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of the sign-in provider. */
@MessageBundle("provider")
public interface ProviderWords {
    /** What the provider is called where the installation gives it no name; its case follows “with” and “at”. */
    @Message("your provider")
    String usual();

    @Message("Sign in with {provider}")
    String signInWith(String provider);

    @Message("{provider} does not answer")
    String silent(String provider);

    @Message("Try again in a minute, or sign in another way.")
    String silentNext();

    @Message("{provider} did not sign you in")
    String refused(String provider);

    @Message("Perhaps you said no there. Nothing has changed here. Try again, or sign in another way.")
    String refusedNext();

    @Message("{provider} could not sign you in")
    String worthless(String provider);

    @Message("Its answer came too late, or a second time. Try again, or sign in another way.")
    String worthlessNext();

    @Message("This identity belongs to another account")
    String others();

    @Message("Try again")
    String again();

    @Message("Sign in another way")
    String otherWay();
}
