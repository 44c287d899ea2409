package org.chalkline.live;

import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Snapshot;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Format;

/** Time and room of a session in a published version, as letters say them. */
final class PlaceWords {
    private PlaceWords() {}

    /** {@code Tue 6 March 14:30, Lab}, in English.
     * @param code of a session that the version has */
    static String of(Snapshot version, String code) {
        return of(version, code, Format.ENGLISH);
    }

    /** @param format of the letter's language */
    static String of(Snapshot version, String code, Format format) {
        PublicSession session = session(version, code);
        return format.day(session.start()) + " " + Format.clock(session.start()) + ", " + room(version, session.room());
    }

    static String title(Snapshot version, String code) {
        return session(version, code).title();
    }

    private static PublicSession session(Snapshot version, String code) {
        return version.sessions().stream()
                .filter(session -> session.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static String room(Snapshot version, String slug) {
        return version.rooms().stream()
                .filter(room -> room.slug().equals(slug))
                .map(PublicRoom::name)
                .findFirst()
                .orElse(slug);
    }
}
