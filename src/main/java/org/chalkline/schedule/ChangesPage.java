package org.chalkline.schedule;

import java.util.List;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** What one version changed, compared with an earlier one, beside the list of all versions.
 * @param comparedWith number of the earlier version; 0 if there is none
 * @param note what the publisher said about it
 * @param earlier numbers it can be compared with
 * @param kept fields that the form keeps
 * @param feed address of the feed of changes, in the language of the page */
record ChangesPage(
        Frame frame,
        String event,
        int number,
        int comparedWith,
        String published,
        String sessions,
        @Nullable String note,
        String summary,
        List<ChangeView> changes,
        List<Entry> versions,
        List<Integer> earlier,
        List<FilterBar.Hidden> kept,
        String schedule,
        String feed) {
    /** A version in the list. */
    record Entry(int number, String href, String words, boolean current) {}

    static ChangesPage first(Visit visit, Snapshot version) {
        String summary = visit.words().changes().firstVersion(version.sessions().size());
        return page(visit, version, 0, summary, List.of());
    }

    /** @param earlier may be the later one itself, for whoever asks what came after the newest */
    static ChangesPage of(Visit visit, Changes changes, Snapshot earlier, Snapshot later) {
        List<ChangeView> views = ChangeView.of(visit, changes, earlier, later);
        return page(
                visit,
                later,
                earlier.number(),
                ChangeView.summary(changes, visit.words().changes()),
                views);
    }

    private static ChangesPage page(
            Visit visit, Snapshot version, int since, String summary, List<ChangeView> changes) {
        VersionView view = VersionView.of(version);
        List<VersionView> history = visit.edition().history();
        return new ChangesPage(
                visit.frame("changes"),
                visit.event().name(),
                version.number(),
                since,
                visit.stamp(view),
                visit.words().changes().sessions(version.sessions().size()),
                version.note(),
                summary,
                changes,
                history.stream()
                        .map(v -> entry(visit, v, v.number() == version.number()))
                        .toList(),
                history.stream()
                        .map(VersionView::number)
                        .filter(n -> n < version.number())
                        .toList(),
                visit.links().kept(),
                visit.links().schedule(),
                visit.links().changesFeed(visit.words().language()));
    }

    private static Entry entry(Visit visit, VersionView version, boolean current) {
        String note = Format.orEmpty(version.note());
        String words = visit.stamp(version) + (note.isBlank() ? "" : ", " + note);
        return new Entry(version.number(), visit.links().changes(version.number()), words, current);
    }
}
