package org.chalkline.session;

import java.util.List;
import org.chalkline.people.Person;

/** How much sessions are wanted; answered by what members marked, asked by the list of submissions. */
public interface SessionDemand {
    /** One entry a session, in the organizers' order. */
    List<Demand> demand(String event);

    /** Whether the person wants to attend anything. */
    boolean hasMarks(Person person);
}
