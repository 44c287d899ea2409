package org.chalkline.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.DayView;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.people.Window;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposing a session: the kind first, then the questions of that kind; and what became of it. */
@Path("/{event}")
@RolesAllowed(Roles.ACCOUNT)
public class ProposalPages {
    private final OpenEvents open;
    private final Proposals proposals;
    private final HeldEdits edits;
    private final Forms forms;
    private final CurrentUser who;

    ProposalPages(OpenEvents open, Proposals proposals, HeldEdits edits, Forms forms, CurrentUser who) {
        this.edits = edits;
        this.open = open;
        this.proposals = proposals;
        this.forms = forms;
        this.who = who;
    }

    /** A kind to choose. */
    record Choice(Kind kind, String about, String href) {}

    /** A proposal in the list. */
    record Row(String href, String title, Kind kind, int minutes, StateLook state) {}

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance propose(Frame frame, List<Choice> choices, String mine);

        static native TemplateInstance proposal(ProposalPage page, @Nullable String did);

        static native TemplateInstance proposals(Frame frame, String propose, List<Row> rows, @Nullable String did);
    }

    @GET
    @Path("propose")
    @PermitAll
    public RestResponse<String> choose(String event) {
        EventView view = event(event);
        List<Choice> choices = Kind.proposable().stream()
                .map(kind -> new Choice(kind, questions(kind).about(), "/" + event + "/propose/" + kind.word()))
                .toList();
        return Forms.page(Templates.propose(EventFrame.of(view, "propose"), choices, "/" + event + "/proposals"));
    }

    @GET
    @Path("propose/{kind}")
    public RestResponse<String> blank(String event, String kind) {
        return Forms.page(page(event(event), kind(kind), null, ProposalForm.blank(kind(kind))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("propose/{kind}")
    public RestResponse<String> propose(String event, String kind, MultivaluedMap<String, String> sent) {
        EventView view = event(event);
        Kind wanted = kind(kind);
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> ProposalForm.blank(wanted),
                () -> {
                    NewProposal input = forms.read(form, f -> read(event, wanted, f));
                    SessionView made = proposals.propose(event, who.name(), input);
                    return "/" + event + "/proposals/" + made.code() + "?did=added";
                },
                f -> page(view, wanted, null, f));
    }

    @GET
    @Path("proposals")
    public RestResponse<String> mine(String event, @RestQuery @Nullable String did) {
        EventView view = event(event);
        List<Row> rows = proposals.mine(event, who.name()).stream()
                .map(session -> new Row(
                        "/" + event + "/proposals/" + session.code(),
                        session.title(),
                        session.kind(),
                        session.minutes(),
                        StateLook.of(session.state())))
                .toList();
        return Forms.page(Templates.proposals(EventFrame.of(view, "propose"), "/" + event + "/propose", rows, did));
    }

    @GET
    @Path("proposals/{code}")
    public RestResponse<String> proposal(String event, String code, @RestQuery @Nullable String did) {
        EventView view = event(event);
        SessionView stored = proposals.get(event, code, who.name());
        return Forms.page(Templates.proposal(of(view, stored.kind(), stored, stored(event, stored)), did));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("proposals/{code}")
    public RestResponse<String> save(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> stored(event, proposals.get(event, code, who.name())),
                () -> {
                    NewProposal input = forms.read(form, f -> read(event, stored.kind(), f));
                    boolean waits = proposals
                            .update(event, code, who.name(), input, FormValues.edit(form))
                            .waits();
                    return "/" + event + "/proposals/" + code + (waits ? "" : "?did=saved");
                },
                f -> page(view, stored.kind(), stored, f));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("proposals/{code}/edit/withdraw")
    public RestResponse<String> withdrawEdit(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> form.with("edit", proposals.get(event, code, who.name()).edit()),
                () -> {
                    edits.withdraw(event, code, who.name(), FormValues.edit(form));
                    return "/" + event + "/proposals/" + code + "?did=saved";
                },
                f -> page(view, stored.kind(), stored, stored(event, stored).takeNews(f)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("proposals/{code}/state")
    public RestResponse<String> state(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = event(event);
        SessionView stored = proposals.get(event, code, who.name());
        Form form = ProposalForm.sent(sent);
        return forms.submit(
                form,
                () -> stored(event, proposals.get(event, code, who.name())),
                () -> {
                    NewState wish = forms.read(form, ProposalPages::state);
                    proposals.moveTo(event, code, who.name(), wish, FormValues.edit(form));
                    return "/" + event + "/proposals/" + code + "?did=saved";
                },
                f -> page(view, stored.kind(), stored, stored(event, stored).takeNews(f)));
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewState state(Form form) {
        return new NewState(FormValues.word(form, "state", SessionState::of), null);
    }

    private NewProposal read(String event, Kind kind, Form form) {
        SessionState state = form.isTicked("draft") ? SessionState.DRAFT : SessionState.SUBMITTED;
        return ProposalForm.read(form, kind, days(event), state);
    }

    private EventView event(String event) {
        return open.view(event, who);
    }

    private static Kind kind(String word) {
        return Kind.proposable().stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Missing("kind of session", word));
    }

    private static Questions questions(Kind kind) {
        return kind.questions().orElse(new Questions("", "What will happen?", PartRole.PRESENTER));
    }

    private List<DayView> days(String event) {
        return open.days(event, who);
    }

    private Form stored(String event, SessionView session) {
        List<Window> available = proposals.available(event, who.name());
        EditView heldEdit = heldEdit(event, session);
        return ProposalForm.of(heldEdit == null ? session : heldEdit.sent(), available, days(event));
    }

    private @Nullable EditView heldEdit(String event, @Nullable SessionView session) {
        return session == null
                ? null
                : proposals.edit(event, session.code(), who.name()).orElse(null);
    }

    private TemplateInstance page(EventView event, Kind kind, @Nullable SessionView session, Form form) {
        return Templates.proposal(of(event, kind, session, form), null);
    }

    private ProposalPage of(EventView event, Kind kind, @Nullable SessionView session, Form form) {
        List<DayView> days = days(event.slug());
        Optional<SessionState> state = Optional.ofNullable(session).map(SessionView::state);
        return new ProposalPage(
                EventFrame.of(event, "propose"),
                event,
                kind,
                questions(kind),
                session,
                state.map(StateLook::of).orElse(null),
                who.displayName(),
                state.map(Proposals::mayBeEdited).orElse(true),
                heldEdit(event.slug(), session),
                state.map(ProposalPage::deeds).orElse(List.of()),
                ProposalForm.spans(days),
                HalfDayBoxes.options(days.stream().map(DayView::date).toList()),
                proposals.choices(event.slug(), who.name(), session == null ? null : session.code()),
                form);
    }
}
