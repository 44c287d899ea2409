package org.chalkline.session;

import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.shared.Form;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** A proposal to fill in or change.
 * @param session null for a new one
 * @param mayEdit whether it is still the proposer's to change
 * @param deeds what the proposer can do to its state */
record ProposalPage(
        Frame frame,
        EventView event,
        Kind kind,
        Questions questions,
        @Nullable SessionView session,
        @Nullable StateLook look,
        boolean mayEdit,
        List<Deed> deeds,
        List<ProposalForm.DaySpans> days,
        Form form) {
    /** A button that changes the state. */
    record Deed(String state, String words) {}

    static List<Deed> deeds(SessionState state) {
        return switch (state) {
            case DRAFT ->
                List.of(new Deed("submitted", "Send it to the organizers"), new Deed("withdrawn", "Withdraw it"));
            case SUBMITTED, WAITLISTED, CONFIRMED -> List.of(new Deed("withdrawn", "Withdraw it"));
            case ACCEPTED ->
                List.of(new Deed("confirmed", "Confirm: I will be there"), new Deed("withdrawn", "Withdraw it"));
            case WITHDRAWN -> List.of(new Deed("submitted", "Propose it again"));
            case REJECTED, CANCELLED -> List.of();
        };
    }
}
