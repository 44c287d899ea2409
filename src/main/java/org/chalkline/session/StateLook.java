package org.chalkline.session;

/** How a state looks to organizers.
 * @param look suffix of the status class */
record StateLook(String words, String look, String icon) {
    static StateLook of(SessionState state) {
        return switch (state) {
            case DRAFT -> new StateLook("Draft", "dim", "pencil");
            case SUBMITTED -> new StateLook("New", "chalk", "star");
            case ACCEPTED -> new StateLook("Accepted", "good", "check");
            case CONFIRMED -> new StateLook("Confirmed", "good", "check");
            case WAITLISTED -> new StateLook("Waitlisted", "warn", "q");
            case REJECTED -> new StateLook("Rejected", "dim", "x");
            case CANCELLED -> new StateLook("Cancelled", "clash", "x");
            case WITHDRAWN -> new StateLook("Withdrawn", "dim", "undo");
        };
    }

    /** What an organizer does to bring a session into this state. */
    static String deed(SessionState state) {
        return switch (state) {
            case DRAFT -> "Make it a draft again";
            case SUBMITTED -> "Put it back to new";
            case ACCEPTED -> "Accept";
            case CONFIRMED -> "Confirm";
            case WAITLISTED -> "Put it on the waiting list";
            case REJECTED -> "Reject";
            case CANCELLED -> "Cancel the session";
            case WITHDRAWN -> "Withdraw";
        };
    }
}
