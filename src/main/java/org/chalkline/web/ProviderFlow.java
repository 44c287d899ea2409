package org.chalkline.web;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.UserInfo;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chalkline.people.ProvidedIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The authorization code flow of the OIDC extension, run for one address alone: as a mechanism of its own the extension
 * would look at every request. */
@ApplicationScoped
class ProviderFlow {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final String SESSION = "q_session";

    private final OidcAuthenticationMechanism oidc;
    private final IdentityProviderManager identities;
    private final Optional<String> server;
    private final Optional<String> preset;

    ProviderFlow(
            OidcAuthenticationMechanism oidc,
            IdentityProviderManager identities,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.oidc.provider") Optional<String> preset) {
        this.oidc = oidc;
        this.identities = identities;
        this.server = server;
        this.preset = preset;
    }

    /** Whom the provider vouches for; empty if it has not been asked yet.
     * @throws io.quarkus.security.AuthenticationRedirectException where the browser is to go in between
     * @throws RuntimeException if the provider's answer is worth nothing */
    Optional<ProvidedIdentity> finish(RoutingContext context) {
        SecurityIdentity found = oidc.authenticate(context, identities).await().atMost(LONGEST_WAIT);
        return Optional.ofNullable(found).map(this::read);
    }

    /** The address at the provider to send the browser to; empty if the provider's answer has lost its way.
     * @throws RuntimeException if the provider cannot be reached */
    Optional<String> start(RoutingContext context) {
        ChallengeData challenge = oidc.getChallenge(context).await().atMost(LONGEST_WAIT);
        return challenge.status == 302 ? Optional.of(challenge.headerContent) : Optional.empty();
    }

    /** Takes the extension's session from the browser: ours has its place. */
    void forget(RoutingContext context) {
        List<String> names = context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION))
                .toList();
        for (String name : names) {
            context.response()
                    .addCookie(Cookie.cookie(name, "")
                            .setPath(SignInProvider.PATH)
                            .setMaxAge(0)
                            .setHttpOnly(true));
        }
    }

    private ProvidedIdentity read(SecurityIdentity found) {
        IdTokenCredential token = found.getCredential(IdTokenCredential.class);
        @Nullable UserInfo info = found.getAttribute("userinfo");
        Claims told = info == null ? name -> null : name -> text(info.get(name));
        // GitHub, say, sends no token about people: the extension makes one that says nothing.
        boolean isSilent = token == null || token.isInternal();
        if (isSilent || !(found.getPrincipal() instanceof JsonWebToken signed)) {
            return identity(issuer(), told.first("sub", "id"), told);
        }
        String issuer = signed.getIssuer() == null ? issuer() : signed.getIssuer();
        Claims claims = name -> text(signed.getClaim(name));
        boolean isSame = signed.getSubject() != null && signed.getSubject().equals(told.text("sub"));
        return identity(issuer, signed.getSubject(), isSame ? claims.or(told) : claims);
    }

    private static ProvidedIdentity identity(String issuer, @Nullable String subject, Claims claims) {
        if (subject == null || subject.isBlank() || subject.length() > 255 || issuer.length() > 500) {
            throw new AuthenticationCompletionException("The provider does not say who it is.");
        }
        boolean isProved = "true".equals(claims.text("email_verified"));
        return new ProvidedIdentity(
                issuer,
                subject,
                claims.first("preferred_username", "login", "nickname"),
                claims.text("name"),
                isProved ? claims.text("email") : null);
    }

    /** What the provider says of somebody, by name; null where it says nothing. */
    private interface Claims {
        @Nullable
        String text(String name);

        default @Nullable String first(String... names) {
            for (String name : names) {
                String text = text(name);
                if (text != null) return text;
            }
            return null;
        }

        default Claims or(Claims other) {
            return name -> {
                String text = text(name);
                return text == null ? other.text(name) : text;
            };
        }
    }

    private String issuer() {
        return server.or(() -> preset).orElse("provider");
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value == JsonValue.NULL) return null;
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
