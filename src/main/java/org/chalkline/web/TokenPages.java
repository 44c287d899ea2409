package org.chalkline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.chalkline.people.Accounts;
import org.chalkline.people.ApiTokens;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.MadeToken;
import org.chalkline.people.NewToken;
import org.chalkline.people.TokenScope;
import org.chalkline.people.TokenView;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.OncePerForm;
import org.chalkline.shared.Option;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own tokens for programs: made, shown once, revoked. */
@Path("/account/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SELF)
public class TokenPages {
    private static final Map<String, String> LABELS =
            Map.of("name", "What is it for?", "scope", "It may", "event", "Where", "days", "Until");

    private static final List<Option> SCOPES =
            List.of(new Option("read", "Read only"), new Option("write", "Read and change"));

    private static final List<Option> DAYS = List.of(
            new Option("7", "7 days"),
            new Option("30", "30 days"),
            new Option("90", "90 days"),
            new Option("365", "A year"));

    private final OncePerForm<MadeToken> sentForms = new OncePerForm<>();
    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Forms forms;
    private final CurrentUser who;

    TokenPages(ApiTokens tokens, Accounts accounts, Forms forms, CurrentUser who) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.forms = forms;
        this.who = who;
    }

    /** A token in the list, in words. */
    record Row(long id, String name, String may, String until, String used) {
        static Row of(TokenView token) {
            String where = token.event() == null ? "" : " in " + token.event();
            return new Row(
                    token.id(),
                    token.name(),
                    (token.scope() == TokenScope.READ ? "read" : "read and change") + where,
                    Format.ENGLISH.date(token.expiresAt().atZone(ZoneOffset.UTC)),
                    token.usedAt() == null
                            ? "never used"
                            : "used " + Format.ENGLISH.date(token.usedAt().atZone(ZoneOffset.UTC)));
        }
    }

    /** @param scopes what a token may be good for
     * @param events where
     * @param days how long */
    record Choices(List<Option> scopes, List<Option> events, List<Option> days) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance tokens(
                Frame frame,
                List<Row> rows,
                Form form,
                Choices choices,
                @Nullable MadeToken made,
                @Nullable String did);
    }

    @GET
    public RestResponse<String> list(@RestQuery @Nullable String did) {
        return Forms.page(page(blank(), null, did));
    }

    /** Answers the page itself, for no other address may show the secret. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> make(MultivaluedMap<String, String> sent) {
        Form form = Form.sent(sent, LABELS);
        MadeToken[] made = new MadeToken[1];
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    NewToken input = forms.read(form, TokenPages::read);
                    made[0] = sentForms.make(who.name(), form, input, () -> tokens.make(who.name(), input));
                    return "/account/tokens";
                },
                f -> page(f, null, null));
        return made[0] == null ? answer : Forms.page(page(blank(), made[0], null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("revoke")
    public RestResponse<String> revoke(MultivaluedMap<String, String> sent) {
        Integer id = FormValues.number(Form.sent(sent, LABELS), "id");
        if (id == null) throw new Missing("token", "");
        tokens.revoke(who.name(), id);
        return Forms.see("/account/tokens?did=revoked");
    }

    private static Form blank() {
        return OncePerForm.marked(Form.empty(LABELS).with("scope", "read").with("days", 30));
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewToken read(Form form) {
        return new NewToken(
                form.text("name").strip(),
                FormValues.word(form, "scope", TokenScope::of),
                form.orNull("event"),
                FormValues.number(form, "days"));
    }

    private TemplateInstance page(Form form, @Nullable MadeToken made, @Nullable String did) {
        List<Option> events = accounts.get(who.name()).events().stream()
                .map(part -> new Option(part.event(), "Only " + part.name()))
                .toList();
        List<Row> rows = tokens.list(who.name()).stream().map(Row::of).toList();
        return Templates.tokens(Frame.plain(), rows, form, new Choices(SCOPES, events, DAYS), made, did);
    }
}
