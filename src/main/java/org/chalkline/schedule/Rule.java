package org.chalkline.schedule;

import java.util.List;

/** One thing that must hold, or should, for every placement of a draft. */
public interface Rule {
    /** The name in API, pages and docs, such as {@code room-double-booked}. */
    String name();

    Severity severity();

    /** The conflicts in which this booking of the agenda takes part. */
    List<Conflict> check(Booking booking, Agenda agenda);
}
