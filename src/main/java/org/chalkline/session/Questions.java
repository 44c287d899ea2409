package org.chalkline.session;

import org.jspecify.annotations.Nullable;

/** What somebody who proposes a session is asked, which depends on its kind.
 * @param about what the kind is, and its usual length
 * @param text label of the long text
 * @param proposer the part that the proposer has in it
 * @param setup whether it is set up before it starts
 * @param outcome label of the expected outcome; null if it is not asked for
 * @param hardware label of the question for hardware and network; null if it is not asked for
 * @param people whether others must be there
 * @param links label of the links */
public record Questions(
        String about,
        String text,
        PartRole proposer,
        boolean setup,
        @Nullable String outcome,
        @Nullable String hardware,
        boolean people,
        String links) {
    Questions(String about, String text, PartRole proposer) {
        this(about, text, proposer, false, null, null, false, "Links");
    }

    /** Whether a field that only some kinds have is among them. */
    boolean asks(String field) {
        return switch (field) {
            case "setupMinutes" -> setup;
            case "expectedOutcome" -> outcome != null;
            case "hardware" -> hardware != null;
            default -> true;
        };
    }

    Questions withSetup() {
        return new Questions(about, text, proposer, true, outcome, hardware, people, links);
    }

    Questions withOutcome(String label) {
        return new Questions(about, text, proposer, setup, label, hardware, people, links);
    }

    Questions withHardware(String label) {
        return new Questions(about, text, proposer, setup, outcome, label, people, links);
    }

    Questions withPeople() {
        return new Questions(about, text, proposer, setup, outcome, hardware, true, links);
    }

    Questions withLinks(String label) {
        return new Questions(about, text, proposer, setup, outcome, hardware, people, label);
    }
}
