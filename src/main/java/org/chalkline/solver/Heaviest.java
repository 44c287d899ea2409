package org.chalkline.solver;

import java.util.Arrays;

/** Works out heaviest sets of intervals that do not overlap; intervals that only touch do not. Times are the moments of
 * a {@link BlockGrid}. An interval is three numbers: its mark, its first moment and the one after its last packed by
 * {@link #pack}, its weight; intervals come in the order of their ends. */
final class Heaviest {
    static final int NUMBERS = 3;

    /** Moments at which more can have been attended than before, and how much. */
    private int[] ends = new int[16];

    private int[] best = new int[16];
    private int last;

    static int pack(int from, int to) {
        return from << 16 | to;
    }

    static int from(int packed) {
        return packed >>> 16;
    }

    static int to(int packed) {
        return packed & 0xffff;
    }

    /** Puts an interval where its end belongs; the array must have room. */
    static void insert(int[] into, int at, int end, int mark, int packed, int weight) {
        int i = end;
        while (i > at && to(into[i - 2]) > to(packed)) {
            into[i] = into[i - 3];
            into[i + 1] = into[i - 2];
            into[i + 2] = into[i - 1];
            i -= NUMBERS;
        }
        into[i] = mark;
        into[i + 1] = packed;
        into[i + 2] = weight;
    }

    /** The weight of the heaviest set of intervals, of which some do not count and some more do.
     * @param without marks of the {@code withoutCount} that do not
     * @param more times of the {@code moreCount} that do, by their end
     * @param weight of each of them */
    int of(int[] of, int at, int end, int[] without, int withoutCount, int[] more, int[] weight, int moreCount) {
        int next = 0;
        last = 0;
        for (int i = at; i < end; i += NUMBERS) {
            if (contains(without, withoutCount, of[i])) continue;
            while (next < moreCount && to(more[next]) < to(of[i + 1])) {
                take(more[next], weight[next]);
                next++;
            }
            take(of[i + 1], of[i + 2]);
        }
        for (; next < moreCount; next++) take(more[next], weight[next]);
        return best[last];
    }

    private void take(int packed, int weight) {
        int from = from(packed);
        int before = last;
        while (ends[before] > from) before--;
        int with = best[before] + weight;
        if (with <= best[last]) return;
        if (ends[last] != to(packed)) last++;
        if (last == best.length) {
            ends = Arrays.copyOf(ends, last * 2);
            best = Arrays.copyOf(best, last * 2);
        }
        ends[last] = to(packed);
        best[last] = with;
    }

    private static boolean contains(int[] of, int count, int value) {
        for (int i = 0; i < count; i++) if (of[i] == value) return true;
        return false;
    }

    /** The weight of the heaviest set of the intervals given that has none of one mark. */
    int without(int[] of, int at, int end, int mark) {
        last = 0;
        for (int i = at; i < end; i += NUMBERS) if (of[i] != mark) take(of[i + 1], of[i + 2]);
        return best[last];
    }
}
