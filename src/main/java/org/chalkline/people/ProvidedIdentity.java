package org.chalkline.people;

import org.jspecify.annotations.Nullable;

/** Somebody whom a sign-in provider has just vouched for.
 * @param issuer the provider, at most 500 characters
 * @param subject who it is there, at most 255 characters
 * @param userName what they are called there, for a new account's name
 * @param displayName their name, as they wrote it there
 * @param address their e-mail address, if the provider says that it is proved; else null */
public record ProvidedIdentity(
        String issuer,
        String subject,
        @Nullable String userName,
        @Nullable String displayName,
        @Nullable String address) {}
