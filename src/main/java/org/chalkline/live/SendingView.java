package org.chalkline.live;

import java.util.List;

/** What a sending did; whoever had nothing waiting is in neither list.
 * @param sent slugs of people
 * @param failed those whose letter waits still or again */
public record SendingView(List<String> sent, List<Failure> failed) {
    /** A letter that could not be sent.
     * @param person slug
     * @param problem as a sentence */
    public record Failure(String person, String problem) {}
}
