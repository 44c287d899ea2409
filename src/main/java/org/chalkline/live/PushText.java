package org.chalkline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.schedule.PushWords;
import org.chalkline.schedule.Snapshot;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Language;

/** Notes for one's devices, in one language. What others have named is clipped: 4 KB is the most that a push service takes. */
record PushText(Language language, PushWords words, AgendaWords agenda) {
    /** Changes that a note names one by one. */
    private static final int NAMED = 4;
    /** Characters of a title or a name. */
    private static final int LONGEST = 80;

    static PushText in(Language language) {
        return new PushText(language, Bundles.of(PushWords.class, language), Bundles.of(AgendaWords.class, language));
    }

    /** What a published version changed of somebody's agenda.
     * @param before the version they knew
     * @return empty if nothing of theirs moved, came back or went */
    Optional<Push.Note> changes(Snapshot before, Snapshot now, Set<String> starred) {
        List<AgendaChange> changes = AgendaChange.between(before, now, starred);
        if (changes.isEmpty()) return Optional.empty();
        String base = "/" + now.event().slug();
        AgendaChange first = changes.get(0);
        boolean isOne = changes.size() == 1;
        String all = base + "/changes?version=" + now.number() + "&since=" + before.number();
        boolean hasPage = isOne && first.kind() != AgendaChange.Kind.CANCELLED;
        return Optional.of(new Push.Note(
                isOne
                        ? what(first, before, now)
                        : words.changes(clip(now.event().name()), changes.size()),
                isOne ? places(first, before, now) : list(changes, before, now),
                hasPage ? base + "/sessions/" + first.session() : all,
                "changes-" + now.number(),
                language.tag()));
    }

    /** {@code Moved: A talk}. */
    private String what(AgendaChange change, Snapshot before, Snapshot now) {
        return change.heading(agenda, clip(change.title(before, now)));
    }

    private String places(AgendaChange change, Snapshot before, Snapshot now) {
        String code = change.session();
        return switch (change.kind()) {
            case CANCELLED -> words.then(place(before, code));
            case MOVED, NEW_ROOM -> words.nowAndThen(place(now, code), place(before, code));
            case ADDED -> words.now(place(now, code));
        };
    }

    private String list(List<AgendaChange> changes, Snapshot before, Snapshot now) {
        int named = changes.size() <= NAMED + 1 ? changes.size() : NAMED;
        List<String> lines = changes.stream()
                .limit(named)
                .map(change -> line(change, before, now))
                .collect(Collectors.toCollection(ArrayList::new));
        if (named < changes.size()) lines.add(words.more(changes.size() - named));
        return String.join("\n", lines);
    }

    private String line(AgendaChange change, Snapshot before, Snapshot now) {
        String what = what(change, before, now);
        boolean isGone = change.kind() == AgendaChange.Kind.CANCELLED;
        return isGone ? what : words.toPlace(what, place(now, change.session()));
    }

    /** That a session starts soon. */
    Push.Note starts(Snapshot version, PublicSession session) {
        String base = "/" + version.event().slug();
        String room = clip(PlaceWords.room(version, session.room()));
        return new Push.Note(
                words.starts(Format.clock(session.start()), room, clip(session.title())),
                clip(version.event().name()),
                base + "/sessions/" + session.code(),
                "start-" + session.code(),
                language.tag());
    }

    private String place(Snapshot version, String code) {
        return clip(PlaceWords.of(version, code, Format.in(language)));
    }

    private static String clip(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
