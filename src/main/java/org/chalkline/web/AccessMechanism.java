package org.chalkline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.chalkline.people.Accounts;
import org.chalkline.people.ApiTokens;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.Members;
import org.chalkline.people.SignedIn;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking: HTTP Basic for programs, a browser session's cookie for pages. The API takes no cookie.
 * As an alternative it stands in for every other mechanism, that of the sign-in provider too. */
@Alternative
@Priority(1)
@ApplicationScoped
public class AccessMechanism implements HttpAuthenticationMechanism {
    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";
    private static final String EVENTS = "/api/v1/events/";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final BrowserSessions browserSessions;
    private final Members members;
    private final BlockingSecurityExecutor executor;

    AccessMechanism(
            Accounts accounts,
            ApiTokens tokens,
            BrowserSessions browserSessions,
            Members members,
            BlockingSecurityExecutor executor) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.members = members;
        this.browserSessions = browserSessions;
        this.executor = executor;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String header = context.request().getHeader("Authorization");
        String event = event(context.normalizedPath());
        boolean isToken = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        // Tokens are for the API: a page takes whoever shows one for a stranger.
        if (isToken && !isApi(context)) return Uni.createFrom().nullItem();
        if (header != null) {
            return executor.executeBlocking(
                    () -> (isToken ? byToken(header, context, event) : byPassword(header, context, event))
                            .orElseThrow(AuthenticationFailedException::new));
        }
        Cookie cookie = context.request().getCookie(SignInCookie.NAME);
        if (cookie == null || isApi(context)) return Uni.createFrom().nullItem();
        return executor.executeBlocking(() -> browserSessions
                .lookUp(cookie.getValue())
                .map(who -> identity(who, event))
                .orElse(null));
    }

    static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    /** The slug of the event that an address is about; null if it is about none. */
    static @Nullable String event(String path) {
        String below = path.startsWith(EVENTS) ? path.substring(EVENTS.length()) : path.substring(1);
        if (path.startsWith("/api/") && !path.startsWith(EVENTS)) return null;
        int slash = below.indexOf('/');
        String slug = slash < 0 ? below : below.substring(0, slash);
        return slug.isEmpty() ? null : slug;
    }

    private Optional<SecurityIdentity> byPassword(String header, RoutingContext context, @Nullable String event) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) return Optional.empty();
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) return Optional.empty();
            String address = Answers.address(context.request());
            return accounts.verify(pair.substring(0, colon), pair.substring(colon + 1), address)
                    .map(who -> identity(who, event));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<SecurityIdentity> byToken(String header, RoutingContext context, @Nullable String event) {
        boolean isReading = isReading(context.request());
        return tokens.lookUp(header.substring(BEARER.length()).strip()).map(bearer -> builder(bearer.who())
                .addAttribute(CurrentUser.REACH, bearer.reach())
                .addRoles(bearer.roles(members.roles(bearer.who(), event), event, isReading))
                .build());
    }

    private static boolean isReading(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private SecurityIdentity identity(SignedIn who, @Nullable String event) {
        return builder(who)
                .addRoles(members.roles(who, event))
                .addRole(Roles.SELF)
                .build();
    }

    private static QuarkusSecurityIdentity.Builder builder(SignedIn who) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.name()))
                .addAttribute(CurrentUser.DISPLAY_NAME, who.displayName());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        @Nullable String scheme = isApi(context) ? "Basic realm=\"Chalkline\", charset=\"UTF-8\"" : null;
        return Uni.createFrom()
                .item(
                        scheme == null
                                ? new ChallengeData(401, null, null)
                                : new ChallengeData(401, "WWW-Authenticate", scheme));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
