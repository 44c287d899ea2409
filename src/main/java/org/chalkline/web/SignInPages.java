package org.chalkline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.chalkline.people.BrowserSessions;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in and out in a browser. */
@Path("/")
@PermitAll
public class SignInPages {
    private final BrowserSessions sessions;

    SignInPages(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance signIn(Frame frame, Form form, boolean isWrong);
    }

    @GET
    @Path("sign-in")
    public RestResponse<String> form(
            @RestQuery @Nullable String next, @RestCookie(SignInCookie.NAME) @Nullable String token) {
        boolean isSignedIn = token != null && sessions.lookUp(token).isPresent();
        if (isSignedIn) return RestResponse.seeOther(URI.create(LocalPath.or(next, "/account")));
        Form form = Form.empty(Map.of()).with("next", LocalPath.or(next, ""));
        return Forms.page(Templates.signIn(Frame.plain(), form, false));
    }

    /** Each sign-in gets a session of its own; the one that the browser had ends. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-in")
    public RestResponse<String> signIn(
            MultivaluedMap<String, String> sent,
            @RestCookie(SignInCookie.NAME) @Nullable String old,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        Optional<String> token = sessions.signIn(form.text("name"), form.text("password"), Answers.address(request));
        if (token.isEmpty()) {
            form.with("next", LocalPath.or(form.text("next"), "")).with("password", "");
            return Forms.page(401, Templates.signIn(Frame.plain(), form, true));
        }
        if (old != null) sessions.signOut(old);
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(LocalPath.or(form.text("next"), "/account")))
                .cookie(SignInCookie.holding(token.get(), Answers.isHttps(request)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-out")
    public RestResponse<String> signOut(
            @RestForm @Nullable String next,
            @RestCookie(SignInCookie.NAME) @Nullable String token,
            HttpServerRequest request) {
        if (token != null) sessions.signOut(token);
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(LocalPath.or(next, "/")))
                .cookie(SignInCookie.gone(Answers.isHttps(request)))
                .build();
    }
}
