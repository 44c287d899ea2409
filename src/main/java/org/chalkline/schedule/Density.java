package org.chalkline.schedule;

import java.util.Locale;

/** How close together a day's sessions stand; where none is chosen, narrow screens show a list and wide ones the grid. */
enum Density {
    LIST,
    COMPACT,
    GRID;

    /** @throws IllegalArgumentException if no density has this word */
    static Density of(String word) {
        for (Density density : values()) if (density.word().equals(word)) return density;
        throw new IllegalArgumentException(word);
    }

    /** In addresses, such as {@code compact}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people, such as {@code Compact}. */
    String title(ScheduleWords words) {
        return switch (this) {
            case LIST -> words.list();
            case COMPACT -> words.compact();
            case GRID -> words.grid();
        };
    }
}
