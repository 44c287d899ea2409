package org.chalkline.interest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Who marked which session as interested or must; a bit per person. Not for use by several threads. */
public final class Audiences {
    /** Nobody marked anything. */
    public static final Audiences NONE = new Audiences(code -> new BitSet());

    private final Function<String, BitSet> loader;
    private final Map<String, BitSet> known = new HashMap<>();

    /** @param loader answers a session's audience by its code; asked once a session */
    public Audiences(Function<String, BitSet> loader) {
        this.loader = loader;
    }

    /** How many people marked the session. */
    public int size(String code) {
        return of(code).cardinality();
    }

    /** How many people marked both sessions. */
    public int both(String one, String other) {
        BitSet common = (BitSet) of(one).clone();
        common.and(of(other));
        return common.cardinality();
    }

    /** How many people marked at least one of the two. */
    public int either(String one, String other) {
        return size(one) + size(other) - both(one, other);
    }

    private BitSet of(String code) {
        BitSet found = known.get(code);
        if (found == null) {
            found = loader.apply(code);
            known.put(code, found);
        }
        return found;
    }
}
