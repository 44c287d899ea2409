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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import org.chalkline.people.Acceptances;
import org.chalkline.people.Accounts;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.Members;
import org.chalkline.people.NewMember;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing up, and joining an event with its code: what the QR code on the slide leads to. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class JoinPages {
    private final Accounts accounts;
    private final Members members;
    private final BrowserSessions sessions;
    private final SignInCookie cookie;
    private final Forms forms;
    private final CurrentUser who;

    JoinPages(
            Accounts accounts,
            Members members,
            BrowserSessions sessions,
            SignInCookie cookie,
            Forms forms,
            CurrentUser who) {
        this.accounts = accounts;
        this.members = members;
        this.sessions = sessions;
        this.cookie = cookie;
        this.forms = forms;
        this.who = who;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param signedIn name of who is signed in; null if nobody is
         * @param signIn where one signs in and comes back from */
        static native TemplateInstance join(Frame frame, Form form, @Nullable String signedIn, String signIn);
    }

    /** @param code printed on the slide and in its QR code
     * @param next where to go on for whoever signs up without joining */
    @GET
    public RestResponse<String> form(@RestQuery @Nullable String code, @RestQuery @Nullable String next) {
        Form form = Form.empty(SignUpForm.labels()).with("code", code == null ? "" : code.strip());
        return Forms.page(page(form.with("next", next)));
    }

    /** An account if there is none yet, then the membership: the code is checked first, so that a slip makes nothing.
     * Whoever has joined goes on to the event's agenda, where the stars of their browser come along. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> join(MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.sent(sent, SignUpForm.labels());
        String address = Answers.address(request);
        // The code on a card is an invitation's; whoever types it here means that.
        String typed = form.text("code").strip();
        if (Acceptances.mayBeCode(typed)) return Forms.see("/invitations/" + typed.replaceAll("[^\\p{Alnum}-]", ""));
        String[] made = new String[1];
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    String code = form.text("code").strip();
                    boolean isJoining = !code.isEmpty() || who.isSignedIn();
                    String event = isJoining ? members.event(code, address) : null;
                    String account = who.name();
                    if (!who.isSignedIn()) {
                        account = accounts.signUp(forms.read(form, SignUpForm::read), address)
                                .name();
                        made[0] = sessions.open(account);
                    }
                    if (event != null) members.join(event, new NewMember(code), account, address);
                    return event == null
                            ? LocalPath.or(form.text("next"), "/account")
                            : "/" + event + "/mine?did=joined";
                },
                this::page);
        if (made[0] == null) return answer;
        // The account is there, whatever became of joining.
        URI location = answer.getLocation();
        URI again = address(form);
        return RestResponse.ResponseBuilder.<String>seeOther(location == null ? again : location)
                .cookie(cookie.holding(made[0], request))
                .build();
    }

    private TemplateInstance page(Form form) {
        form.with("password", "").with("next", LocalPath.or(form.text("next"), ""));
        String signIn = "/sign-in?next=" + URLEncoder.encode(address(form).toString(), UTF_8);
        return Templates.join(Frame.plain(), form, who.isSignedIn() ? who.displayName() : null, signIn);
    }

    /** Of this page, with what it needs to know again. */
    private static URI address(Form form) {
        UriBuilder address = UriBuilder.fromPath("/join");
        for (String field : List.of("code", "next")) {
            String text = form.text(field).strip();
            if (!text.isEmpty()) address.queryParam(field, URLEncoder.encode(text, UTF_8));
        }
        return address.build();
    }
}
