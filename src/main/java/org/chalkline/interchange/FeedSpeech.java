package org.chalkline.interchange;

import org.chalkline.session.SessionWords;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Language;

/** What calendars and feeds say in one language. */
record FeedSpeech(Language language, FeedWords words, SessionWords session) {
    static FeedSpeech in(Language language) {
        return new FeedSpeech(
                language, Bundles.of(FeedWords.class, language), Bundles.of(SessionWords.class, language));
    }
}
