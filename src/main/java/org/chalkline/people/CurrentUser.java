package org.chalkline.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who asks, within one request. */
@RequestScoped
public class CurrentUser {
    /** Attribute of the identity that holds the name shown to others. */
    public static final String DISPLAY_NAME = "displayName";

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

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
