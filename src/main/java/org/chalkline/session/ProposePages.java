package org.chalkline.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Option;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposing a session: the kind first, then the questions of that kind. Whoever may read the event may fill in the form;
 * sending it takes an account. */
@Path("/{event}/propose")
@Produces(MediaType.TEXT_HTML)
public class ProposePages {
    private final ProposalSheets sheets;
    private final Proposals proposals;
    private final TypedDrafts typed;
    private final Forms forms;
    private final CurrentUser who;

    ProposePages(ProposalSheets sheets, Proposals proposals, TypedDrafts typed, Forms forms, CurrentUser who) {
        this.sheets = sheets;
        this.proposals = proposals;
        this.typed = typed;
        this.forms = forms;
        this.who = who;
    }

    /** A kind to choose. */
    record Choice(Kind kind, String about, String href) {}

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance propose(Frame frame, List<Choice> choices, String mine);

        static native TemplateInstance signInToSend(Frame frame, String action, List<Option> fields);
    }

    @GET
    @PermitAll
    public RestResponse<String> choose(String event) {
        EventView view = sheets.event(event);
        List<Choice> choices = Kind.proposable().stream()
                .map(kind -> new Choice(kind, ProposalSheets.questions(kind).about(), address(event, kind)))
                .toList();
        return Forms.page(Templates.propose(EventFrame.of(view, "propose"), choices, "/" + event + "/proposals"));
    }

    /** @param draft token of the form that was being filled in */
    @GET
    @Path("{kind}")
    @PermitAll
    public RestResponse<String> form(
            String event, String kind, @RestQuery @Nullable String draft, @RestQuery @Nullable String did) {
        EventView view = sheets.event(event);
        Kind wanted = ProposalSheets.kind(kind);
        Optional<TypedView> known =
                draft == null || !who.isSignedIn() ? Optional.empty() : typed.lookUp(event, who.name(), draft);
        Form form = known.map(ProposalForm::of).orElseGet(() -> sheets.blank(event, wanted));
        Kind asked = known.map(TypedView::kind).orElse(wanted);
        return Forms.page(sheets.template(sheets.of(view, asked, null, form), known.isPresent() ? did : null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{kind}")
    @PermitAll
    public RestResponse<String> propose(String event, String kind, MultivaluedMap<String, String> sent) {
        EventView view = sheets.event(event);
        Kind wanted = ProposalSheets.kind(kind);
        Kind chosen = chosen(sent, wanted);
        if (chosen != wanted || sent.containsKey("switch")) {
            Form switched = ProposalForm.switched(sent, wanted, chosen);
            return Forms.page(sheets.template(sheets.of(view, chosen, null, switched), "switched"));
        }
        if (!who.isSignedIn()) {
            return Forms.page(
                    401,
                    Templates.signInToSend(
                            EventFrame.of(view, "propose"), address(event, wanted), ProposalForm.fields(sent)));
        }
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> sheets.blank(event, wanted),
                () -> form.isTicked("draft") ? keep(event, wanted, form, sent) : send(event, wanted, form),
                f -> sheets.template(sheets.of(view, wanted, null, f), null));
    }

    /** The kind that is ticked in the form, which may be another than the one whose questions it shows. */
    private static Kind chosen(MultivaluedMap<String, String> sent, Kind shown) {
        String word = sent.getFirst("kind");
        return word == null ? shown : ProposalSheets.kind(word);
    }

    private String send(String event, Kind kind, Form form) {
        NewProposal input = forms.read(form, f -> sheets.read(event, kind, f));
        String token = TypedDrafts.isToken(form.text("token")) ? form.text("token") : null;
        return "/" + event + "/proposals/"
                + proposals.propose(event, who.name(), input, token).code()
                + (input.state() == SessionState.DRAFT ? "?did=drafted" : "?did=sent");
    }

    /** A draft with all that a session needs becomes one; what still lacks something is kept as it was typed. */
    private String keep(String event, Kind kind, Form form, MultivaluedMap<String, String> sent) {
        try {
            return send(event, kind, form);
        } catch (Invalid incomplete) {
            if (!TypedDrafts.isToken(form.text("token"))) throw incomplete;
            TypedView kept = typed.save(event, who.name(), kind, form.text("token"), sent, IfMatch.ANY);
            return address(event, kind) + "?draft=" + kept.token() + "&did=saved";
        }
    }

    /** Keeps what is typed so far; a script sends it a moment after typing stops. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{kind}/draft")
    @RolesAllowed(Roles.ACCOUNT)
    public RestResponse<SavedDraft> save(
            String event,
            String kind,
            MultivaluedMap<String, String> sent,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        sheets.event(event);
        Form form = ProposalForm.sent(sent);
        TypedView kept = typed.save(
                event, who.name(), ProposalSheets.kind(kind), form.text("token"), sent, IfMatch.parse(ifMatch));
        return Answers.tagged(new SavedDraft(kept.token(), kept.edit()), kept.edit());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{kind}/forget")
    @RolesAllowed(Roles.ACCOUNT)
    public RestResponse<String> forget(String event, String kind, MultivaluedMap<String, String> sent) {
        sheets.event(event);
        ProposalSheets.kind(kind);
        typed.forget(event, who.name(), ProposalForm.sent(sent).text("token"));
        return Forms.see("/" + event + "/proposals?did=deleted");
    }

    private static String address(String event, Kind kind) {
        return "/" + event + "/propose/" + kind.word();
    }
}
