package org.chalkline.solver;

import java.util.Arrays;

/** Sessions that come and go, grouped by the block in which they do. */
final class AttendanceChanges {
    /** How many sessions can change together. */
    static final int MOST = 64;

    private final int[] session = new int[2 * MOST];
    private final int[] start = new int[2 * MOST];
    private final boolean[] comes = new boolean[2 * MOST];
    private final int[] group = new int[2 * MOST];
    private int size;

    private final int[] block = new int[2 * MOST];
    private int groups;

    private final int[] selected = new int[2 * MOST];
    private int selectedSize;
    private int goingSize;
    private int selectedBlock;

    private final long[] once;
    private final long[] twice;
    private int words;

    AttendanceChanges(int fans) {
        once = new long[fans / 64 + 1];
        twice = new long[fans / 64 + 1];
    }

    void clear() {
        size = 0;
        groups = 0;
    }

    /** @param comesThen whether it begins to run there; else it runs there and no longer will */
    void add(int changed, PlanProblem.Option option, boolean comesThen) {
        session[size] = changed;
        start[size] = option.start();
        comes[size] = comesThen;
        int at = 0;
        while (at < groups && block[at] != option.block()) at++;
        if (at == groups) block[groups++] = option.block();
        group[size++] = at;
    }

    int groups() {
        return groups;
    }

    /** From now on the changes of this group are meant. */
    void select(int wanted) {
        selectedSize = 0;
        selectedBlock = block[wanted];
        goingSize = 0;
        for (int i = 0; i < size; i++) {
            if (group[i] != wanted) continue;
            selected[selectedSize++] = i;
            if (!comes[i]) goingSize++;
        }
    }

    int selected() {
        return selectedSize;
    }

    /** How many of the selected go. */
    int going() {
        return goingSize;
    }

    int block() {
        return selectedBlock;
    }

    int session(int at) {
        return session[selected[at]];
    }

    int start(int at) {
        return start[selected[at]];
    }

    boolean comes(int at) {
        return comes[selected[at]];
    }

    /** Finds the fans of the selected sessions as bits: those of any of them and those of more than one. */
    void collect(Wishes wishes) {
        collect(wishes, true);
    }

    /** As {@link #collect}, of those sessions only that go. */
    void collectGoing(Wishes wishes) {
        collect(wishes, false);
    }

    private void collect(Wishes wishes, boolean coming) {
        words = 0;
        for (int i = 0; i < selectedSize; i++) words = Math.max(words, wishes.bits(session(i)).length);
        Arrays.fill(once, 0, words, 0);
        Arrays.fill(twice, 0, words, 0);
        for (int i = 0; i < selectedSize; i++) {
            if (!coming && comes(i)) continue;
            long[] bits = wishes.bits(session(i));
            for (int word = 0; word < bits.length; word++) {
                twice[word] |= once[word] & bits[word];
                once[word] |= bits[word];
            }
        }
    }

    /** How many words of the bits count. */
    int words() {
        return words;
    }

    long[] any() {
        return once;
    }

    long[] several() {
        return twice;
    }
}
