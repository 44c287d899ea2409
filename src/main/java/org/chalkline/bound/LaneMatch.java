package org.chalkline.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.bound.BoundModel.Guest;

/** Gives each guest of a point a lane of its own, by augmenting paths. Guests with the same lanes are a class. */
final class LaneMatch {
    private final int lanes;
    private final int[] classOf;
    private final List<long[]> masks = new ArrayList<>();
    private final int[] mostOfClass;
    private final boolean open;
    private final int most;
    /** Of each depth: the class in each lane; -1 if it is free. */
    private final int[][] owner;

    private final boolean[] seen;

    LaneMatch(Guest[] guests, int lanes) {
        this.lanes = lanes;
        classOf = new int[guests.length];
        for (int g = 0; g < guests.length; g++) classOf[g] = number(guests[g].lanes());
        mostOfClass = masks.stream().mapToInt(FreeLanes::count).toArray();
        seen = new boolean[lanes];
        long[] all = new long[(lanes + 63) / 64];
        for (long[] mask : masks) for (int i = 0; i < all.length; i++) all[i] |= mask[i];
        int union = FreeLanes.count(all);
        open = Arrays.stream(mostOfClass).allMatch(of -> of == union);
        most = Math.min(guests.length, union);
        owner = new int[most + 1][lanes];
        for (int[] of : owner) Arrays.fill(of, -1);
    }

    private int number(long[] mask) {
        for (int i = 0; i < masks.size(); i++) if (Arrays.equals(masks.get(i), mask)) return i;
        masks.add(mask);
        return masks.size() - 1;
    }

    /** How many guests can be there at once, at most. */
    int most() {
        return most;
    }

    int most(int kind) {
        return mostOfClass[kind];
    }

    int classes() {
        return masks.size();
    }

    int of(int guest) {
        return classOf[guest];
    }

    /** Whether every guest may have every lane that any may have. */
    boolean isOpen() {
        return open;
    }

    /** Finds a lane for one more beside those of this depth.
     * @return whether there is one; the next depth then holds them all */
    boolean add(int depth, int guest) {
        if (open) return true;
        int[] of = owner[depth + 1];
        System.arraycopy(owner[depth], 0, of, 0, lanes);
        Arrays.fill(seen, false);
        return augment(of, classOf[guest]);
    }

    private boolean augment(int[] of, int kind) {
        long[] mask = masks.get(kind);
        for (int lane = 0; lane < lanes; lane++) {
            if ((mask[lane / 64] >>> lane & 1) == 0 || of[lane] >= 0) continue;
            of[lane] = kind;
            return true;
        }
        for (int lane = 0; lane < lanes; lane++) {
            if ((mask[lane / 64] >>> lane & 1) == 0 || seen[lane]) continue;
            seen[lane] = true;
            int displaced = of[lane];
            if (displaced == kind || !augment(of, displaced)) continue;
            of[lane] = kind;
            return true;
        }
        return false;
    }
}
