package org.chalkline.session;

import java.util.Arrays;
import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.people.PersonView;
import org.chalkline.shared.Form;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** A session to fill in or change.
 * @param session null for a new one
 * @param stateForm the change of its state
 * @param heldEdit what its speaker has changed; null if nothing waits
 * @param decision the answer to it
 * @param people to choose from; none if there are too many for a list
 * @param deeds what can be done to its state, the likeliest first */
record SessionFormPage(
        Frame frame,
        EventView event,
        @Nullable SessionView session,
        @Nullable StateLook look,
        Form form,
        Form stateForm,
        @Nullable EditView heldEdit,
        Form decision,
        List<Option> people,
        List<Option> deeds) {
    private static final int MOST_IN_A_LIST = 300;

    static final List<Option> ROLES = List.of(
            new Option("presenter", "presents"),
            new Option("host", "hosts"),
            new Option("reviewer", "reviews"),
            new Option("required", "must be there"));

    static final List<Option> FIRST_STATES =
            List.of(SessionState.DRAFT, SessionState.SUBMITTED, SessionState.ACCEPTED).stream()
                    .map(state -> new Option(state.word(), StateLook.of(state).words()))
                    .toList();

    static List<Option> people(List<PersonView> people) {
        if (people.size() > MOST_IN_A_LIST) return List.of();
        return people.stream()
                .map(person -> new Option(person.slug(), person.name()))
                .sorted((a, b) -> a.words().compareToIgnoreCase(b.words()))
                .toList();
    }

    static List<Option> deeds(SessionState state) {
        return Arrays.stream(SessionState.values())
                .filter(state.exits()::contains)
                .sorted((a, b) -> Boolean.compare(b.isGoing(), a.isGoing()))
                .map(exit -> new Option(exit.word(), StateLook.deed(exit)))
                .toList();
    }

    public List<Option> kinds() {
        return SubmissionsPage.allKinds();
    }

    public List<Option> halfDays() {
        return HalfDayBoxes.options(
                event.from().datesUntil(event.to().plusDays(1)).toList());
    }

    public List<Option> roles() {
        return ROLES;
    }

    public List<Option> firstStates() {
        return FIRST_STATES;
    }
}
