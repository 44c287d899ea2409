package org.chalkline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.NewLetter;
import org.chalkline.people.SignInLetters;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Notice;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.TooMany;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in and out in a browser. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInPages {
    private final BrowserSessions sessions;
    private final SignInLetters letters;
    private final PostOffice post;
    private final SignInProvider provider;
    private final SignInCookie cookie;
    private final Forms forms;

    SignInPages(
            BrowserSessions sessions,
            SignInLetters letters,
            PostOffice post,
            SignInProvider provider,
            SignInCookie cookie,
            Forms forms) {
        this.sessions = sessions;
        this.letters = letters;
        this.post = post;
        this.provider = provider;
        this.cookie = cookie;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param hasMail whether a letter can be asked for
         * @param letter where
         * @param signUp where accounts are made
         * @param provider another way in; null where there is none */
        static native TemplateInstance signIn(
                Frame frame,
                Form form,
                boolean isWrong,
                boolean hasMail,
                String letter,
                String signUp,
                SignInProvider.@Nullable Way provider);

        static native TemplateInstance letterAsk(Frame frame, Form form);
    }

    @GET
    @Path("sign-in")
    public RestResponse<String> form(
            @RestQuery @Nullable String next, @RestCookie(SignInCookie.NAME) @Nullable String token) {
        boolean isSignedIn = token != null && sessions.lookUp(token).isPresent();
        if (isSignedIn) return RestResponse.seeOther(URI.create(LocalPath.or(next, "/account")));
        return Forms.page(page(Form.empty(labels()).with("next", next), false));
    }

    /** Each sign-in gets a session of its own; the one that the browser had ends. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-in")
    public RestResponse<String> signIn(
            MultivaluedMap<String, String> sent,
            @RestCookie(SignInCookie.NAME) @Nullable String old,
            HttpServerRequest request) {
        Form form = Form.sent(sent, labels());
        Optional<String> token;
        try {
            token = sessions.signIn(form.text("name"), form.text("password"), Answers.address(request));
        } catch (TooMany e) {
            return Forms.page(429, page(form.with("password", "").say(Notice.of(e)), false));
        }
        if (token.isEmpty()) {
            return Forms.page(401, page(form.with("password", ""), true));
        }
        if (old != null) sessions.signOut(old);
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(LocalPath.or(form.text("next"), "/account")))
                .cookie(cookie.holding(token.get(), request))
                .build();
    }

    @GET
    @Path("sign-in/letter")
    public RestResponse<String> letter(@RestQuery @Nullable String next, @RestQuery @Nullable String address) {
        letters.requireMail();
        return Forms.page(letter(Form.empty(labels()).with("next", next).with("address", address)));
    }

    /** Sends a letter with a link and a code; the next page takes the code. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-in/letter")
    public RestResponse<String> ask(MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.sent(sent, labels());
        return forms.submit(
                form,
                () -> form,
                () -> {
                    NewLetter wish = forms.read(form, SignInPages::wish);
                    String next = LocalPath.or(form.text("next"), "");
                    return "/sign-in/code?request=" + letters.ask(wish, next, Answers.address(request));
                },
                SignInPages::letter);
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewLetter wish(Form form) {
        return new NewLetter(form.orNull("address"));
    }

    private static TemplateInstance letter(Form form) {
        return Templates.letterAsk(Frame.plain(), form.with("next", LocalPath.or(form.text("next"), "")));
    }

    private static Map<String, String> labels() {
        return Map.of("address", Bundles.ofRequest(EntryWords.class).address());
    }

    private TemplateInstance page(Form form, boolean isWrong) {
        String next = LocalPath.or(form.text("next"), "");
        String on = next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, UTF_8);
        SignInProvider.Way way = provider.way(next);
        return Templates.signIn(
                Frame.plain(),
                form.with("next", next),
                isWrong,
                post.isOpen(),
                "/sign-in/letter" + on,
                "/join" + on,
                way);
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
                .cookie(cookie.gone(request))
                .build();
    }
}
