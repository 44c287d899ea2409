package org.chalkline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.schedule.Snapshot;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Language;
import org.chalkline.shared.Letter;

/** The mail that says what a published version moved or cancelled of somebody's agenda.
 * @param before the version they knew
 * @param language that the mail speaks
 * @param base the public address; empty if it is not set */
record DigestText(
        Snapshot before, Snapshot now, Language language, DigestWords words, AgendaWords agenda, String base) {
    static DigestText in(Language language, Snapshot before, Snapshot now, String base) {
        DigestWords words = Bundles.of(DigestWords.class, language);
        return new DigestText(before, now, language, words, Bundles.of(AgendaWords.class, language), base);
    }

    /** @return empty if nothing of theirs moved, came back or went */
    Optional<Letter> letter(Set<String> starred, String name, String to) {
        List<String> items = AgendaChange.between(before, now, starred).stream()
                .map(this::item)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(letter(items, name, to));
    }

    private String item(AgendaChange change) {
        String code = change.session();
        String heading = change.heading(agenda, change.title(before, now));
        return switch (change.kind()) {
            case CANCELLED -> item(heading, was(code));
            case NEW_ROOM, MOVED -> item(heading, now(code), was(code));
            case ADDED -> item(heading, now(code));
        };
    }

    private Format format() {
        return Format.in(language);
    }

    private String now(String code) {
        return words.now(PlaceWords.of(now, code, format()));
    }

    private String was(String code) {
        return words.was(PlaceWords.of(before, code, format()));
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
                format().zone(now.zone(), now.event().from(), now.event().to())));
        if (!base.isEmpty()) parts.add(words.agenda(base + "/" + now.event().slug() + "/mine"));
        parts.add(words.stop());
        return new Letter(to, words.subject(event, items.size()), String.join("\n\n", parts) + "\n");
    }
}
