package org.chalkline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.chalkline.people.AccountView;
import org.chalkline.people.Accounts;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.Inbox;
import org.chalkline.people.MessageView;
import org.chalkline.people.NewPassword;
import org.chalkline.people.ProviderSignIns;
import org.chalkline.people.SignInLetters;
import org.chalkline.schedule.Published;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own account: the events one takes part in, and the password. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ACCOUNT)
public class AccountPages {
    private final Accounts accounts;
    private final SignInLetters letters;
    private final BrowserSessions sessions;
    private final ProviderSignIns providers;
    private final SignInProvider provider;
    private final Published published;
    private final Inbox inbox;
    private final SignInCookie cookie;
    private final Forms forms;
    private final CurrentUser who;

    AccountPages(
            Accounts accounts,
            SignInLetters letters,
            BrowserSessions sessions,
            ProviderSignIns providers,
            SignInProvider provider,
            Published published,
            Inbox inbox,
            SignInCookie cookie,
            Forms forms,
            CurrentUser who) {
        this.accounts = accounts;
        this.letters = letters;
        this.sessions = sessions;
        this.providers = providers;
        this.provider = provider;
        this.published = published;
        this.inbox = inbox;
        this.cookie = cookie;
        this.forms = forms;
        this.who = who;
    }

    /** An event that one takes part in.
     * @param isPublic whether it has pages that everybody can read */
    record Row(String slug, String name, String role, boolean isPublic) {}

    /** What stands for the present password when a new one is set. */
    enum Proof {
        PASSWORD,
        /** This browser has just been signed in by mail. */
        LETTER,
        /** There is no password, and the sign-in by mail was too long ago. */
        NONE
    }

    /** The installation's sign-in provider, as the account knows it.
     * @param isTied whether it opens this account */
    record Tie(SignInProvider.Way way, boolean isTied) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param prove where to prove the address that is the name; null if there is nothing to prove */
        static native TemplateInstance account(
                Frame frame,
                AccountView account,
                @Nullable String prove,
                List<Row> events,
                Form form,
                Proof proof,
                @Nullable Tie tie,
                List<MessageView> messages,
                @Nullable String did);
    }

    /** @param next where the sign-in was to lead on to */
    @GET
    public RestResponse<String> account(
            @RestQuery @Nullable String did,
            @RestQuery @Nullable String next,
            @RestCookie(SignInCookie.NAME) @Nullable String token) {
        Form form = Form.empty(labels()).with("next", LocalPath.or(next, ""));
        return Forms.page(page(form, proof(token), did));
    }

    /** Signs out every browser, and this one in again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> changePassword(
            MultivaluedMap<String, String> sent,
            @RestCookie(SignInCookie.NAME) @Nullable String token,
            HttpServerRequest request) {
        Form form = Form.sent(sent, labels());
        Proof proof = proof(token);
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    NewPassword input =
                            forms.read(form, f -> new NewPassword(f.text("password"), f.text("newPassword")));
                    if (proof == Proof.LETTER) accounts.setPassword(who.name(), input);
                    else accounts.changePassword(who.name(), input, Answers.address(request));
                    return "/account?did=saved";
                },
                f -> page(f.with("password", "").with("newPassword", ""), proof, null));
        if (answer.getStatus() != RestResponse.StatusCode.SEE_OTHER) return answer;
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create("/account?did=saved"))
                .cookie(cookie.holding(sessions.open(who.name()), request))
                .build();
    }

    private static Map<String, String> labels() {
        AccountWords words = Bundles.ofRequest(AccountWords.class);
        return Map.of("password", words.presentPassword(), "newPassword", words.newPassword());
    }

    private Proof proof(@Nullable String token) {
        if (token != null && sessions.isProved(token, who.name())) return Proof.LETTER;
        return accounts.hasPassword(who.name()) ? Proof.PASSWORD : Proof.NONE;
    }

    private TemplateInstance page(Form form, Proof proof, @Nullable String did) {
        AccountView account = accounts.get(who.name());
        List<Row> rows = account.events().stream().map(this::row).toList();
        return Templates.account(
                Frame.plain(), account, prove(), rows, form, proof, tie(), inbox.messages(who.name()), did);
    }

    private @Nullable String prove() {
        if (!letters.isUnproved(who.name())) return null;
        return "/sign-in/letter?next=/account&address=" + URLEncoder.encode(who.name(), UTF_8);
    }

    private @Nullable Tie tie() {
        SignInProvider.Way way = provider.way("/account");
        return way == null ? null : new Tie(way, providers.isTied(who.name()));
    }

    private Row row(AccountView.Part part) {
        return new Row(
                part.event(),
                part.name(),
                part.role(),
                published.lookUp(part.event()).isPresent());
    }
}
