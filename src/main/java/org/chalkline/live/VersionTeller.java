package org.chalkline.live;

import java.util.List;
import org.chalkline.schedule.Snapshot;

/** One way of telling people what a published version changed of their agenda.
 * @param <D> somebody who has not been told yet */
interface VersionTeller<D> {
    /** Whether this installation can tell anybody this way. */
    boolean isOn();

    /** Those who know an older version than this one. */
    List<D> due(String event, int version);

    void tell(D due, Snapshot now);
}
