package org.chalkline.web;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.people.ProvidedIdentity;
import org.chalkline.people.ProviderSignIns;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.ErrorPage;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Refused;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in by a provider. The browser comes to the same address three times: to set out, with the provider's answer, and
 * with that answer checked. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProviderPages {
    private final SignInProvider provider;
    private final ProviderFlow flow;
    private final ProviderSignIns signIns;
    private final SignInCookie cookie;
    private final ErrorPage page;

    ProviderPages(
            SignInProvider provider, ProviderFlow flow, ProviderSignIns signIns, SignInCookie cookie, ErrorPage page) {
        this.provider = provider;
        this.flow = flow;
        this.signIns = signIns;
        this.cookie = cookie;
        this.page = page;
    }

    @GET
    @Path("sign-in/provider")
    public RestResponse<String> enter(
            @RestQuery @Nullable String next,
            @RestCookie(SignInCookie.NAME) @Nullable String old,
            RoutingContext context) {
        provider.requireOn();
        String to = LocalPath.or(next, "");
        try {
            Optional<ProvidedIdentity> found = flow.finish(context);
            return found.isPresent() ? open(found.get(), to, old, context) : start(to, context);
        } catch (AuthenticationRedirectException e) {
            return RestResponse.seeOther(URI.create(e.getRedirectUri()));
        } catch (AuthenticationFailedException | AuthenticationCompletionException e) {
            return worthless(to);
        } catch (OIDCException | TimeoutException e) {
            Log.warnf("The sign-in provider does not answer: %s", e.getMessage());
            return failed(502, words().silent(provider.name()), words().silentNext(), to);
        }
    }

    /** Where the provider's refusals lead. */
    @GET
    @Path("sign-in/provider/refused")
    public RestResponse<String> refused(@RestQuery @Nullable String next) {
        provider.requireOn();
        return failed(403, words().refused(provider.name()), words().refusedNext(), LocalPath.or(next, ""));
    }

    private RestResponse<String> start(String next, RoutingContext context) {
        // A link on another site must neither sign anybody in nor tie an identity to whoever is signed in.
        if (!isFromHere(context.request())) {
            String back = next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            return Forms.see("/sign-in" + back);
        }
        return flow.start(context).map(Forms::see).orElseGet(() -> worthless(next));
    }

    private RestResponse<String> open(
            ProvidedIdentity found, String next, @Nullable String old, RoutingContext context) {
        flow.forget(context);
        try {
            String token = signIns.enter(found, old);
            return RestResponse.ResponseBuilder.<String>seeOther(URI.create(LocalPath.or(next, "/account")))
                    .cookie(cookie.holding(token, context.request()))
                    .build();
        } catch (Refused e) {
            String account = Bundles.ofRequest(AccountWords.class).title();
            return answer(
                    409,
                    words().others(),
                    String.valueOf(e.getMessage()),
                    List.of(new ErrorView.Way("/account", account)));
        }
    }

    private static boolean isFromHere(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private RestResponse<String> worthless(String next) {
        return failed(400, words().worthless(provider.name()), words().worthlessNext(), next);
    }

    private RestResponse<String> failed(int status, String heading, String text, String next) {
        String back = next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        List<ErrorView.Way> ways = List.of(
                new ErrorView.Way(SignInProvider.href(next), words().again()),
                new ErrorView.Way("/sign-in" + back, words().otherWay()));
        String capital = heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
        return answer(status, capital, text, ways);
    }

    private static ProviderWords words() {
        return Bundles.ofRequest(ProviderWords.class);
    }

    private RestResponse<String> answer(int status, String heading, String text, List<ErrorView.Way> ways) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(page.html(new ErrorView(Frame.plain(), status, heading, text, ways)))
                .header("Content-Type", "text/html;charset=UTF-8")
                .build();
    }
}
