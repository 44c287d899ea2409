package org.chalkline.session;

import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.shared.Form;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** A proposal to fill in or change.
 * @param session null for a new one
 * @param proposer the name under which it runs
 * @param owner what the browser knows the owner of its kept text by; empty if nobody is signed in
 * @param mayEdit whether it is still the proposer's to change
 * @param heldEdit what waits of it for an organizer, or was declined; null if nothing
 * @param hours when the proposer can, where the boxes of {@code days} cannot show it; empty where they do
 * @param choices what it may name
 * @param before what to look at before sending it
 * @param deeds what the proposer can do to its state */
record ProposalPage(
        Frame frame,
        EventView event,
        Kind kind,
        Questions questions,
        @Nullable SessionView session,
        @Nullable StateLook look,
        String proposer,
        String owner,
        boolean mayEdit,
        @Nullable EditView heldEdit,
        List<Deed> deeds,
        List<ProposalForm.DaySpans> days,
        String hours,
        List<Option> halfDays,
        Choices choices,
        BeforeSending before,
        Form form) {
    /** A kind to choose in the form. */
    record KindCard(Kind kind, String about) {}

    /** What was typed for questions of other kinds. */
    public List<Option> keptFields() {
        return ProposalForm.keptFields(form, questions);
    }

    public List<KindCard> kinds() {
        return Kind.proposable().stream()
                .map(other ->
                        new KindCard(other, ProposalSheets.questions(other).about()))
                .toList();
    }

    public String titleHint() {
        return BeforeSending.ofTitle(form.text("title").strip());
    }

    /** Whether a change has to be approved first. */
    public boolean isHeld() {
        return session != null && session.state().isGoing();
    }

    /** Where what is typed is kept on the server; empty for nowhere. */
    public String saveTo() {
        if (owner.isEmpty()) return "";
        if (session == null) return "/" + event.slug() + "/propose/" + kind.word() + "/draft";
        boolean isDraft = session.state() == SessionState.DRAFT;
        return isDraft ? "/" + event.slug() + "/proposals/" + session.code() + "/draft" : "";
    }

    /** The title on the card; what stands there while none is typed. */
    public String previewTitle() {
        String title = form.text("title").strip();
        return title.isEmpty() ? kind.longName() + " without a title" : title;
    }

    public String previewMinutes() {
        String minutes = form.text("minutes").strip();
        return minutes.matches("\\d{1,4}") ? minutes + " min" : "";
    }

    public String previewNeeds() {
        return String.join(", ", form.list("needs"));
    }

    /** Whether it can be withdrawn, which is asked on a page of its own. */
    public boolean mayBeWithdrawn() {
        return session != null && session.state().exits().contains(SessionState.WITHDRAWN);
    }

    /** A button that changes the state. */
    record Deed(String state, String words) {}

    static List<Deed> deeds(SessionState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, WAITLISTED, CONFIRMED -> List.of();
            case ACCEPTED -> List.of(new Deed("confirmed", "Confirm: I will be there"));
            case WITHDRAWN -> List.of(new Deed("submitted", "Propose it again"));
            case REJECTED, CANCELLED -> List.of();
        };
    }
}
