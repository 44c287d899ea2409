package org.chalkline.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** The changes of one transaction, before they are written. */
final class AuditBatch {
    /** An import makes thousands of things at once: more made than this are counted, not listed. */
    private static final int MOST_MADE = 100;

    private final List<Entry> listed = new ArrayList<>();
    private final Set<Audited> unlisted = Collections.newSetFromMap(new IdentityHashMap<>());
    private int made;
    private @Nullable Audited last;

    /** @param changes by field: the value before and after, whole */
    record Entry(String action, Audited what, Map<String, List<@Nullable String>> changes) {}

    void made(Audited what, Map<String, List<@Nullable String>> changes) {
        if (made++ < MOST_MADE) {
            listed.add(new Entry("made", what, changes));
            return;
        }
        unlisted.add(what);
        last = what;
    }

    void deleted(Audited what, Map<String, List<@Nullable String>> changes) {
        listed.add(new Entry("deleted", what, changes));
    }

    /** The mapper looks for changes more than once in a transaction: what it saw before goes on from there. */
    void changed(Audited what, Map<String, List<@Nullable String>> changes) {
        if (changes.isEmpty() || unlisted.contains(what)) return;
        for (Entry entry : listed) {
            if (entry.what() != what || !entry.action().equals("changed")) continue;
            changes.forEach((field, values) ->
                    entry.changes().merge(field, values, (known, now) -> Arrays.asList(known.get(0), now.get(1))));
            return;
        }
        listed.add(new Entry("changed", what, changes));
    }

    List<Entry> listed() {
        return listed;
    }

    /** How many were made and are not listed. */
    int more() {
        return unlisted.size();
    }

    /** One of those; null if there are none. */
    @Nullable
    Audited last() {
        return last;
    }

    void clear() {
        listed.clear();
        unlisted.clear();
        made = 0;
        last = null;
    }
}
