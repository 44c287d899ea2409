package org.chalkline.session;

import java.util.List;

/** How much sessions are wanted; answered by what members marked, asked by the list of submissions. */
public interface SessionDemand {
    /** One entry a session, in the organizers' order. */
    List<Demand> demand(String event);
}
