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
import org.chalkline.people.Acceptances;
import org.chalkline.people.Accounts;
import org.chalkline.people.BrowserSessions;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.InvitationOffer;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Notice;
import org.chalkline.shared.TooMany;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Opening an invitation: what it offers, and taking it with the account one has or with a new one. */
@Path("/invitations/{code}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class InvitationPages {
    private final Acceptances acceptances;
    private final Accounts accounts;
    private final BrowserSessions sessions;
    private final SignInCookie cookie;
    private final Forms forms;
    private final CurrentUser who;

    InvitationPages(
            Acceptances acceptances,
            Accounts accounts,
            BrowserSessions sessions,
            SignInCookie cookie,
            Forms forms,
            CurrentUser who) {
        this.acceptances = acceptances;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.forms = forms;
        this.who = who;
    }

    /** @param code as it stands in the address
     * @param offer null if there is no such invitation
     * @param look one word of what can be done: open, yours, taken, over
     * @param name as others see who is signed in; null if nobody is
     * @param account with which they are signed in
     * @param next where what was taken is found */
    record Page(
            Frame frame,
            String code,
            @Nullable InvitationOffer offer,
            String look,
            @Nullable String name,
            String account,
            String next,
            Form form) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance invitation(Page page);
    }

    @GET
    public RestResponse<String> offer(String code, HttpServerRequest request) {
        try {
            InvitationOffer offer = find(code, request);
            Form form = Form.empty(SignUpForm.labels()).with("displayName", offer == null ? "" : suggested(offer));
            return Forms.page(offer == null ? 404 : 200, page(code, offer, form));
        } catch (TooMany e) {
            return tooMany(code, e);
        }
    }

    /** Signs up first if nobody is signed in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> take(String code, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.sent(sent, SignUpForm.labels());
        String address = Answers.address(request);
        String[] made = new String[1];
        RestResponse<String> answer;
        try {
            InvitationOffer offer = find(code, request);
            if (offer == null) return Forms.page(404, page(code, null, form));
            // Nobody signs up for what is gone.
            if (!who.isSignedIn() && offer.state() != InvitationOffer.State.OPEN)
                return Forms.page(409, page(code, offer, form));
            answer = forms.submit(
                    form,
                    () -> form,
                    () -> {
                        String account = who.name();
                        if (!who.isSignedIn()) {
                            account = accounts.signUp(forms.read(form, SignUpForm::read), address)
                                    .name();
                            made[0] = sessions.open(account);
                        }
                        return next(acceptances.take(code, account, address));
                    },
                    f -> page(code, find(code, request), f));
        } catch (TooMany e) {
            return tooMany(code, e);
        }
        URI location = answer.getLocation();
        if (made[0] == null) return answer;
        // The account is there, whatever became of the invitation.
        return RestResponse.ResponseBuilder.<String>seeOther(
                        location == null ? URI.create("/invitations/" + code) : location)
                .cookie(cookie.holding(made[0], request))
                .build();
    }

    private @Nullable InvitationOffer find(String code, HttpServerRequest request) {
        return acceptances.lookUp(code, who.name(), Answers.address(request)).orElse(null);
    }

    private static String suggested(InvitationOffer offer) {
        return switch (offer.purpose()) {
            case PERSON -> String.valueOf(offer.about());
            case ORGANIZER, SPEAKER -> offer.name() == null ? "" : offer.name();
        };
    }

    private static String next(InvitationOffer offer) {
        return switch (offer.purpose()) {
            case ORGANIZER -> "/" + offer.event() + "/organize";
            case PERSON -> "/" + offer.event() + "/mine";
            case SPEAKER -> "/" + offer.event() + "/proposals";
        };
    }

    private RestResponse<String> tooMany(String code, TooMany e) {
        Form form = Form.empty(SignUpForm.labels()).say(Notice.of(e));
        return Forms.page(429, page(code, null, form));
    }

    private TemplateInstance page(String code, @Nullable InvitationOffer offer, Form form) {
        return Templates.invitation(new Page(
                Frame.plain(),
                code,
                offer,
                offer == null ? "unknown" : offer.state().word(),
                who.isSignedIn() ? who.displayName() : null,
                who.name(),
                offer == null ? "/" : next(offer),
                form.with("password", "")));
    }
}
