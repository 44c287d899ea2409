package org.chalkline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.schedule.Changes;
import org.chalkline.schedule.Snapshot;
import org.chalkline.shared.Format;
import org.chalkline.shared.Letter;

/** The mail that says what a published version moved or cancelled of somebody's agenda.
 * @param before the version they knew
 * @param format of the language that the mail speaks
 * @param base the public address; empty if it is not set */
record DigestText(Snapshot before, Snapshot now, DigestWords words, Format format, String base) {
    /** @return empty if nothing of theirs moved, came back or went */
    Optional<Letter> letter(Set<String> starred, String name, String to) {
        Changes changes = Changes.between(before, now);
        List<String> items = new ArrayList<>();
        for (String code : changes.cancelled()) {
            if (starred.contains(code)) items.add(item(words.cancelled(PlaceWords.title(before, code)), was(code)));
        }
        for (Changes.Move move : changes.moved()) {
            if (starred.contains(move.session())) items.add(moved(move));
        }
        for (String code : changes.added()) {
            if (starred.contains(code)) items.add(item(words.added(PlaceWords.title(now, code)), now(code)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(letter(items, name, to));
    }

    private String moved(Changes.Move move) {
        String code = move.session();
        String title = PlaceWords.title(now, code);
        boolean isRoomOnly = move.from().start().isEqual(move.to().start());
        return item(isRoomOnly ? words.newRoom(title) : words.moved(title), now(code), was(code));
    }

    private String now(String code) {
        return words.now(PlaceWords.of(now, code, format));
    }

    private String was(String code) {
        return words.was(PlaceWords.of(before, code, format));
    }

    private static String item(String title, String... places) {
        return title + "\n  " + String.join("\n  ", places);
    }

    private Letter letter(List<String> items, String name, String to) {
        String event = now.event().name();
        List<String> parts = new ArrayList<>();
        parts.add(words.hello(name));
        parts.add(words.published(now.number(), event));
        parts.addAll(items);
        parts.add(words.timesAre(
                format.zone(now.zone(), now.event().from(), now.event().to())));
        if (!base.isEmpty()) parts.add(words.agenda(base + "/" + now.event().slug() + "/mine"));
        parts.add(words.stop());
        return new Letter(to, words.subject(event, items.size()), String.join("\n\n", parts) + "\n");
    }
}
