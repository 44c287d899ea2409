package org.chalkline.interest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One person's interest in one session, by their names in the event. */
@JsonPropertyOrder({"person", "session", "level"})
public record Interest(String person, String session, Level level) {}
