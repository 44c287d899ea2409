package org.chalkline.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule as a poster, each day on one sheet of paper.
 * @param size such as {@code a3}
 * @param version such as {@code 12, published Tue 14 November 08:10}
 * @param back where everything else to print is listed
 * @param style text of the page's style block */
record PosterPage(
        String event,
        @Nullable String venue,
        String size,
        String version,
        List<PosterSheet> sheets,
        List<Way> sizes,
        String back,
        String style) {
    /** A link to the same in another way. */
    record Way(String href, String words, boolean current) {}

    /** @param day null for all days
     * @param origin such as {@code https://hackathon.example.org}
     * @throws org.chalkline.shared.Missing if the event has no such day */
    static PosterPage of(Visit visit, @Nullable LocalDate day, PaperSize size, String origin) {
        if (day != null) EventDays.require(visit.version(), day);
        List<PosterSheet> sheets = new ArrayList<>();
        for (LocalDate date : day == null ? EventDays.of(visit.version()) : List.of(day)) {
            sheets.add(PosterSheet.of(visit, date, origin));
        }
        VersionView newest = VersionView.of(visit.version());
        return new PosterPage(
                visit.event().name(),
                visit.event().venue(),
                size.word(),
                visit.words().paper().versionPublished(newest.number(), visit.stamp(newest)),
                sheets,
                Arrays.stream(PaperSize.values())
                        .map(other -> new Way(visit.links().poster(day, other), other.name(), other == size))
                        .toList(),
                visit.links().print(),
                visit.style().css());
    }
}
