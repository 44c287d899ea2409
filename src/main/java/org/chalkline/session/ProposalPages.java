package org.chalkline.session;

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
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.Inbox;
import org.chalkline.people.MessageView;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own proposals, and what became of them. */
@Path("/{event}/proposals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ACCOUNT)
public class ProposalPages {
    private final ProposalSheets sheets;
    private final TypedDrafts typed;
    private final Proposals proposals;
    private final HeldEdits edits;
    private final Inbox inbox;
    private final Forms forms;
    private final CurrentUser who;

    ProposalPages(
            ProposalSheets sheets,
            TypedDrafts typed,
            Proposals proposals,
            HeldEdits edits,
            Inbox inbox,
            Forms forms,
            CurrentUser who) {
        this.typed = typed;
        this.edits = edits;
        this.sheets = sheets;
        this.proposals = proposals;
        this.inbox = inbox;
        this.forms = forms;
        this.who = who;
    }

    /** A proposal in the list.
     * @param published as it stands in the newest version; null if it is in none
     * @param page the public one */
    record Row(
            String href,
            String title,
            Kind kind,
            int minutes,
            StateLook state,
            @Nullable PublicSession published,
            String page) {
        /** {@code Tue 6 March 14:30}. */
        public String when() {
            return published == null
                    ? ""
                    : Format.ENGLISH.day(published.start()) + " " + Format.clock(published.start());
        }
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance proposals(
                Frame frame,
                String propose,
                List<Row> rows,
                List<TypedView> typed,
                List<MessageView> messages,
                @Nullable String did);

        static native TemplateInstance withdraw(Frame frame, SessionView session, String base);
    }

    @GET
    public RestResponse<String> mine(String event, @RestQuery @Nullable String did) {
        EventView view = sheets.event(event);
        Map<String, PublicSession> published = proposals.published(event);
        List<Row> rows = proposals.mine(event, who.name()).stream()
                .map(session -> new Row(
                        "/" + event + "/proposals/" + session.code(),
                        session.title(),
                        session.kind(),
                        session.minutes(),
                        StateLook.of(session.state()),
                        published.get(session.code()),
                        "/" + event + "/sessions/" + session.code()))
                .toList();
        return Forms.page(Templates.proposals(
                EventFrame.of(view, "propose"),
                "/" + event + "/propose",
                rows,
                typed.list(event, who.name()),
                inbox.messages(who.name(), event),
                did));
    }

    @GET
    @Path("{code}")
    public RestResponse<String> proposal(String event, String code, @RestQuery @Nullable String did) {
        EventView view = sheets.event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = typed.ofStored(event, who.name(), code)
                .map(ProposalForm::of)
                .orElseGet(() -> sheets.stored(event, stored));
        return Forms.page(sheets.template(sheets.of(view, stored.kind(), stored, form), did));
    }

    /** Keeps what is typed so far of a draft; a script sends it a moment after typing stops. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{code}/draft")
    public RestResponse<SavedDraft> keep(
            String event,
            String code,
            MultivaluedMap<String, String> sent,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        sheets.event(event);
        TypedView kept = typed.save(event, who.name(), code, sent, IfMatch.parse(ifMatch));
        return Answers.tagged(new SavedDraft(kept.token(), kept.edit()), kept.edit());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}")
    public RestResponse<String> save(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = sheets.event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> sheets.stored(event, proposals.get(event, code, who.name())),
                () -> {
                    NewProposal input = forms.read(form, f -> sheets.read(event, stored.kind(), f));
                    Proposals.Saved saved = proposals.update(event, code, who.name(), input, FormValues.edit(form));
                    boolean isSent = stored.state() == SessionState.DRAFT
                            && saved.session().state() == SessionState.SUBMITTED;
                    String did = isSent ? "?did=sent" : "?did=saved";
                    return "/" + event + "/proposals/" + code + (saved.waits() ? "" : did);
                },
                f -> page(view, stored.kind(), stored, f));
    }

    @GET
    @Path("{code}/withdraw")
    public RestResponse<String> askToWithdraw(String event, String code) {
        EventView view = sheets.event(event);
        SessionView stored = proposals.get(event, code, who.name());
        String base = "/" + event + "/proposals/" + code;
        if (!stored.state().exits().contains(SessionState.WITHDRAWN)) return Forms.see(base);
        return Forms.page(Templates.withdraw(EventFrame.of(view, "propose"), stored, base));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/edit/withdraw")
    public RestResponse<String> withdrawEdit(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = sheets.event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> form.with("edit", proposals.get(event, code, who.name()).edit()),
                () -> {
                    edits.withdraw(event, code, who.name(), FormValues.edit(form));
                    return "/" + event + "/proposals/" + code + "?did=saved";
                },
                f -> page(
                        view,
                        stored.kind(),
                        stored,
                        sheets.stored(event, stored).takeNews(f)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/state")
    public RestResponse<String> state(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = sheets.event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> sheets.stored(event, proposals.get(event, code, who.name())),
                () -> {
                    NewState wish = forms.read(form, ProposalPages::state);
                    proposals.moveTo(event, code, who.name(), wish, FormValues.edit(form));
                    return "/" + event + "/proposals/" + code + "?did=saved";
                },
                f -> page(
                        view,
                        stored.kind(),
                        stored,
                        sheets.stored(event, stored).takeNews(f)));
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewState state(Form form) {
        return new NewState(FormValues.word(form, "state", SessionState::of), null);
    }

    private TemplateInstance page(EventView event, Kind kind, SessionView session, Form form) {
        return sheets.template(sheets.of(event, kind, session, form), null);
    }
}
