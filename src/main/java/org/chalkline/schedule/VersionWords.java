package org.chalkline.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version changed, in the words of the page of changes, for feeds.
 * @param summary such as {@code 2 moved, 1 new}
 * @param changes one by one; empty for the first version */
public record VersionWords(Snapshot version, String summary, List<ChangeView> changes) {
    /** @param edition the newest one, whose pages are linked
     * @param earlier the version before; null for the first
     * @param words of the reader's language */
    public static VersionWords of(Edition edition, Snapshot version, @Nullable Snapshot earlier, Words words) {
        if (earlier == null) {
            int sessions = version.sessions().size();
            return new VersionWords(version, words.changes().afterColonFirstVersion(sessions), List.of());
        }
        Links links = new Links("/" + version.event().slug(), null);
        Times times = Times.of(version.zone(), null, words);
        Changes changes = Changes.between(earlier, version);
        return new VersionWords(
                version,
                ChangeView.summary(changes, words.changes()),
                ChangeView.of(edition, links, times, changes, earlier, version));
    }
}
