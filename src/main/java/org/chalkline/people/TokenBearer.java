package org.chalkline.people;

import java.util.HashSet;
import java.util.Set;
import org.chalkline.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Who asks with a token, and how far it reaches.
 * @param event slug of the only event it is good for; null for all */
public record TokenBearer(
        SignedIn who, TokenScope scope, @Nullable String event) {
    /** What is left of the account's roles: none outside its event or for writing with a token that reads, and never
     * those of the installation if the token is for one event.
     * @param roles what the account itself has where it asks
     * @param where slug of the event that is asked for; null if none is */
    public Set<String> roles(Set<String> roles, @Nullable String where, boolean isReading) {
        if (!isReading && scope == TokenScope.READ) return Set.of();
        if (event == null) return roles;
        if (!event.equals(where)) return Set.of();
        Set<String> left = new HashSet<>(roles);
        left.remove(Roles.ADMIN);
        return left;
    }

    /** What to say when the token does not reach far enough. */
    public String reach() {
        String what = scope == TokenScope.READ ? "This token may only read" : "This token may read and write";
        return what + (event == null ? "." : ", and only in the event “" + event + "”.")
                + " Sign in with your password instead, or make another token.";
    }
}
