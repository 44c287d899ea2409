package org.chalkline.session;

import java.util.List;

/** Copies what is said of a session, apart from what refers to others, onto the entity. */
public final class SessionText {
    private SessionText() {}

    public static void copy(NewSession input, Session session) {
        session.kind = input.kind();
        session.title = input.title().strip();
        session.summary = input.summary() == null ? "" : input.summary().replace("\r\n", "\n");
        session.minutes = input.minutes();
        session.needs = input.needs().stream().distinct().toList();
        session.tags = input.tags().stream().distinct().toList();
        session.links = List.copyOf(input.links());
        session.setupMinutes = input.setupMinutes() == null ? 0 : input.setupMinutes();
        session.expectedOutcome = input.expectedOutcome();
        session.hardware = input.hardware();
        session.notAgainst = input.notAgainst().stream().distinct().toList();
        session.prefers = input.prefers().stream().distinct().toList();
        session.after = input.after().stream().distinct().toList();
    }
}
