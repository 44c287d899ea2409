package org.chalkline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.schedule.Changes;
import org.chalkline.schedule.Snapshot;
import org.chalkline.shared.Format;
import org.chalkline.shared.Letter;

/** The mail that says what a published version moved or cancelled of somebody's agenda. */
final class DigestText {
    private DigestText() {}

    /** @param before the version they knew
     * @param base the public address; empty if it is not set
     * @return empty if nothing of theirs moved, came back or went */
    static Optional<Letter> of(
            Snapshot before, Snapshot now, Set<String> starred, String name, String to, String base) {
        Changes changes = Changes.between(before, now);
        List<String> items = new ArrayList<>();
        for (String code : changes.cancelled()) {
            if (starred.contains(code))
                items.add(item("Cancelled", before, code, "was " + PlaceWords.of(before, code)));
        }
        for (Changes.Move move : changes.moved()) {
            String code = move.session();
            String places = "now " + PlaceWords.of(now, code) + "\n  was " + PlaceWords.of(before, code);
            boolean isRoomOnly = move.from().start().isEqual(move.to().start());
            if (starred.contains(code)) items.add(item(isRoomOnly ? "New room" : "Moved", now, code, places));
        }
        for (String code : changes.added()) {
            if (starred.contains(code))
                items.add(item("On the schedule", now, code, "now " + PlaceWords.of(now, code)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(letter(now, items, name, to, base));
    }

    private static String zone(Snapshot version) {
        return Format.ENGLISH.zone(
                version.zone(), version.event().from(), version.event().to());
    }

    private static String item(String word, Snapshot version, String code, String places) {
        return word + ": " + PlaceWords.title(version, code) + "\n  " + places;
    }

    private static Letter letter(Snapshot now, List<String> items, String name, String to, String base) {
        String event = now.event().name();
        String subject = event + ": " + Format.count(items.size(), "change", "changes") + " on your agenda";
        String more = base.isEmpty()
                ? ""
                : "\nYour agenda: " + base + "/" + now.event().slug() + "/mine\n";
        String text = "Hello " + name + ",\n\nversion " + now.number() + " of the schedule of " + event
                + " is published. On your agenda:\n\n" + String.join("\n\n", items) + "\n\nTimes are " + zone(now)
                + ".\n" + more
                + "\nYou asked for this mail on your agenda; there you can also stop it.\n";
        return new Letter(to, subject, text);
    }
}
