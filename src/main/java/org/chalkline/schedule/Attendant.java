package org.chalkline.schedule;

import java.util.List;
import org.chalkline.shared.TimeRange;

/** Somebody who must be free while a session runs.
 * @param available when the person is there; empty means always */
public record Attendant(String slug, String name, List<TimeRange> available) {}
