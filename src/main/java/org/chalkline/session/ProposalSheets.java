package org.chalkline.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.DayView;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.people.Window;
import org.chalkline.shared.Digest;
import org.chalkline.shared.Form;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** Makes the page of a proposal, new or old, as whoever asks may see it. */
@ApplicationScoped
public class ProposalSheets {
    private final OpenEvents open;
    private final Proposals proposals;
    private final CurrentUser who;

    ProposalSheets(OpenEvents open, Proposals proposals, CurrentUser who) {
        this.open = open;
        this.proposals = proposals;
        this.who = who;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance proposal(ProposalPage page, @Nullable String did);
    }

    TemplateInstance template(ProposalPage page, @Nullable String did) {
        return Templates.proposal(page, did);
    }

    /** What a browser may know its text's owner by; empty if nobody is signed in. */
    private String owner() {
        return who.isSignedIn() ? Digest.shortHex(who.name().getBytes(UTF_8)) : "";
    }

    NewProposal read(String event, Kind kind, Form form) {
        SessionState state = form.isTicked("draft") ? SessionState.DRAFT : SessionState.SUBMITTED;
        return ProposalForm.read(form, kind, available(event), days(event), state);
    }

    Form blank(String event, Kind kind) {
        return ProposalForm.blank(kind, available(event), days(event));
    }

    private List<Window> available(String event) {
        return who.isSignedIn() ? proposals.available(event, who.name()) : List.of();
    }

    EventView event(String event) {
        return open.view(event, who);
    }

    static Kind kind(String word) {
        return Kind.proposable().stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Missing("kind of session", word));
    }

    static Questions questions(Kind kind) {
        return kind.questions().orElse(new Questions("", "What will happen?", PartRole.PRESENTER));
    }

    private List<DayView> days(String event) {
        return open.days(event, who);
    }

    Form stored(String event, SessionView session) {
        EditView heldEdit = heldEdit(event, session);
        return ProposalForm.of(heldEdit == null ? session : heldEdit.sent(), available(event), days(event));
    }

    private @Nullable EditView heldEdit(String event, @Nullable SessionView session) {
        return session == null
                ? null
                : proposals.edit(event, session.code(), who.name()).orElse(null);
    }

    ProposalPage of(EventView event, Kind kind, @Nullable SessionView session, Form form) {
        List<DayView> days = days(event.slug());
        Optional<SessionState> state = Optional.ofNullable(session).map(SessionView::state);
        return new ProposalPage(
                EventFrame.of(event, "propose"),
                event,
                kind,
                questions(kind),
                session,
                state.map(StateLook::of).orElse(null),
                who.isSignedIn() ? who.displayName() : "Your name",
                owner(),
                state.map(Proposals::mayBeEdited).orElse(true),
                heldEdit(event.slug(), session),
                state.map(ProposalPage::deeds).orElse(List.of()),
                ProposalForm.spans(days),
                ProposalForm.beside(available(event.slug()), days),
                HalfDayBoxes.options(days.stream().map(DayView::date).toList()),
                proposals.choices(event.slug(), who.name(), session == null ? null : session.code()),
                BeforeSending.of(form, questions(kind), days),
                form);
    }
}
