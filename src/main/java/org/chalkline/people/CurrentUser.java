package org.chalkline.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who asks, within one request. */
@RequestScoped
public class CurrentUser {
    /** Attribute of the identity that holds the name shown to others. */
    public static final String DISPLAY_NAME = "displayName";

    /** Attribute of the identity that says how far a token reaches; there is none without a token. */
    public static final String REACH = "reach";

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Account name; empty if nobody is signed in. */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** As shown to others; never an e-mail address that was not chosen for it. */
    public String displayName() {
        return identity.getAttribute(DISPLAY_NAME);
    }

    /** What to say when a token does not reach far enough; null if none is used. */
    public @Nullable String reach() {
        return identity.getAttribute(REACH);
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
