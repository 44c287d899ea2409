package org.chalkline.schedule;

import org.chalkline.session.SessionWords;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Format;
import org.chalkline.shared.Language;

/** What an event's pages, texts and feeds say in one language: its messages, and how it writes days and times. */
public record Words(
        Language language,
        Format format,
        SessionWords session,
        ScheduleWords schedule,
        ZoneWords zones,
        AboutWords about,
        ChangeWords changes,
        MineWords mine,
        PaperWords paper,
        PreviewWords preview,
        TroubleWords trouble) {
    /** Where bundles of messages are found. */
    interface Source {
        <T> T bundle(Class<T> type, Language language);
    }

    /** Those of the running program. */
    public static Words in(Language language) {
        return of(language, Bundles::of);
    }

    static Words of(Language language, Source source) {
        return new Words(
                language,
                Format.in(language),
                source.bundle(SessionWords.class, language),
                source.bundle(ScheduleWords.class, language),
                source.bundle(ZoneWords.class, language),
                source.bundle(AboutWords.class, language),
                source.bundle(ChangeWords.class, language),
                source.bundle(MineWords.class, language),
                source.bundle(PaperWords.class, language),
                source.bundle(PreviewWords.class, language),
                source.bundle(TroubleWords.class, language));
    }
}
