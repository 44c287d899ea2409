package org.chalkline.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.schedule.Edition;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionView;
import org.chalkline.schedule.VersionWords;
import org.chalkline.schedule.Words;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** Draws the feed of an event's newest versions. */
@ApplicationScoped
public class ChangesFeeds {
    private static final int MOST_ENTRIES = 50;

    private final Published published;

    ChangesFeeds(Published published) {
        this.published = published;
    }

    /** @param base where the program is found, such as {@code https://hackathon.example.org}
     * @return an application/atom+xml in UTF-8 */
    byte[] of(Edition edition, String base, Language language) {
        Words words = Words.in(language);
        String event = edition.snapshot().event().slug();
        List<VersionView> history = edition.history();
        List<VersionWords> versions = new ArrayList<>();
        Snapshot version = edition.snapshot();
        for (int i = 0; i < Math.min(history.size(), MOST_ENTRIES); i++) {
            @Nullable
            Snapshot earlier = i + 1 < history.size()
                    ? published.version(event, history.get(i + 1).number())
                    : null;
            versions.add(VersionWords.of(edition, version, earlier, words));
            if (earlier != null) version = earlier;
        }
        return new AtomFeed(edition.snapshot().event(), versions, base, FeedSpeech.in(language)).draw();
    }
}
