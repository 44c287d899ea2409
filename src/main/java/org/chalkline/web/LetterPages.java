package org.chalkline.web;

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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chalkline.people.LetterEntry;
import org.chalkline.people.LetterEntry.Outcome;
import org.chalkline.people.SignInLetters;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Notice;
import org.chalkline.shared.TooMany;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in by the link or the code of a letter. Opening a link signs nobody in, its button does. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LetterPages {
    private final SignInLetters letters;
    private final SignInCookie cookie;

    LetterPages(SignInLetters letters, SignInCookie cookie) {
        this.letters = letters;
        this.cookie = cookie;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param isNew whether a name for the account is asked for */
        static native TemplateInstance letterLink(Frame frame, Form form, String address, boolean isNew);

        static native TemplateInstance letterCode(Frame frame, Form form, String address, boolean isNew);

        static native TemplateInstance letterSpent(Frame frame);
    }

    @GET
    @Path("sign-in/code")
    public RestResponse<String> code(@RestQuery("request") @Nullable String request) {
        Form form = Form.empty(labels()).with("request", request);
        Optional<String> address = letters.sentTo(form.text("request"));
        return address.isPresent()
                ? Forms.page(Templates.letterCode(Frame.plain(), form, address.get(), false))
                : spent();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-in/code")
    public RestResponse<String> enterByCode(
            MultivaluedMap<String, String> sent,
            @RestCookie(SignInCookie.NAME) @Nullable String old,
            HttpServerRequest request) {
        Form form = Form.sent(sent, labels());
        String token = form.text("request");
        Function<Form, TemplateInstance> again = f -> Templates.letterCode(
                Frame.plain(), f, letters.sentTo(token).orElse(""), sent.containsKey("displayName"));
        return guarded(form, again, () -> {
            LetterEntry entry = letters.enterByCode(token, form.text("code"), name(sent, form), old);
            if (entry.outcome() == Outcome.WRONG) {
                form.reject("code", words().codeWrong());
                return Forms.page(400, again.apply(form));
            }
            if (entry.outcome() == Outcome.NAMELESS) {
                return Forms.page(Templates.letterCode(Frame.plain(), form, entry.address(), true));
            }
            return answer(entry, request);
        });
    }

    @GET
    @Path("sign-in/link")
    public RestResponse<String> link(@RestQuery("token") @Nullable String token) {
        Form form = Form.empty(labels()).with("token", token);
        LetterEntry entry = letters.look(form.text("token"));
        if (entry.outcome() == Outcome.SPENT) return spent();
        return Forms.page(link(form, entry));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sign-in/link")
    public RestResponse<String> enterByLink(
            MultivaluedMap<String, String> sent,
            @RestCookie(SignInCookie.NAME) @Nullable String old,
            HttpServerRequest request) {
        Form form = Form.sent(sent, labels());
        String token = form.text("token");
        return guarded(form, f -> link(f, letters.look(token)), () -> {
            LetterEntry entry = letters.enterByLink(token, name(sent, form), old);
            return entry.outcome() == Outcome.NAMELESS ? Forms.page(link(form, entry)) : answer(entry, request);
        });
    }

    /** What the work answers; a refusal shows the form again. */
    private static RestResponse<String> guarded(
            Form form, Function<Form, TemplateInstance> again, Supplier<RestResponse<String>> work) {
        try {
            return work.get();
        } catch (Invalid e) {
            form.reject(e.violations);
            return Forms.page(400, again.apply(form));
        } catch (TooMany e) {
            return Forms.page(429, again.apply(form.say(Notice.of(e))));
        }
    }

    private RestResponse<String> answer(LetterEntry entry, HttpServerRequest request) {
        if (entry.outcome() == Outcome.SPENT) return spent();
        String next = LocalPath.or(entry.next(), "");
        String cleared = "/account?did=cleared&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        String to = entry.wasCleared() ? cleared : LocalPath.or(next, "/account");
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(to))
                .cookie(cookie.holding(entry.token(), request))
                .build();
    }

    private static Map<String, String> labels() {
        return Map.of("code", words().code(), "displayName", words().displayName());
    }

    private static EntryWords words() {
        return Bundles.ofRequest(EntryWords.class);
    }

    private static @Nullable String name(MultivaluedMap<String, String> sent, Form form) {
        return sent.containsKey("displayName") ? form.text("displayName") : null;
    }

    private static TemplateInstance link(Form form, LetterEntry entry) {
        return Templates.letterLink(Frame.plain(), form, entry.address(), entry.outcome() == Outcome.NAMELESS);
    }

    /** Gone, not missing: the link was good once. */
    private static RestResponse<String> spent() {
        return Forms.page(410, Templates.letterSpent(Frame.plain()));
    }
}
