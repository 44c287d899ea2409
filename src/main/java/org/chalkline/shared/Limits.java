package org.chalkline.shared;

/** The documented limits of one event and one request; beyond them input is refused, never cut. */
public final class Limits {
    public static final int DAYS = 60;
    public static final int BLOCKS_PER_DAY = 60;
    public static final int ROOMS = 200;
    public static final int TABLES = 50;
    public static final int PEOPLE = 20_000;
    public static final int SESSIONS = 5_000;
    public static final int INTERESTS = 1_000_000;
    public static final int LIST = 100;

    public static final int NAME = 120;
    public static final int TITLE = 200;
    public static final int LONG_TEXT = 20_000;

    /** Bytes of an import's body. */
    public static final long IMPORT_BYTES = 64L * 1024 * 1024;
    /** Bytes of any other body. */
    public static final long BODY_BYTES = 1024 * 1024;

    private Limits() {}
}
