package org.chalkline.interchange;

import java.util.List;

/** What an import has made, or would make on a dry run.
 * @param event slug
 * @param warnings what an organizer should look at, such as hard conflicts of the draft */
public record ImportResult(String event, Created created, List<String> warnings) {
    /** How many of each. */
    public record Created(int rooms, int days, int people, int sessions, int interest) {}
}
