package org.chalkline.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.interchange.FeedSample.talk;
import static org.chalkline.interchange.FeedSample.version;

import java.time.Instant;
import java.util.List;
import org.chalkline.session.PublicSession;
import org.junit.jupiter.api.Test;

/** What the versions of an event say of one session, one after the other. */
class SessionHistoryTest {
    private static final PublicSession AT_NINE = talk("hall", "2026-03-28T09:00");
    private static final PublicSession AT_TEN = talk("hall", "2026-03-28T10:00");
    private static final PublicSession IN_LAB = talk("lab", "2026-03-28T10:00");
    private static final PublicSession RENAMED =
            FeedSample.session("TALK", "A better talk", "hall", "2026-03-28T09:00", "2026-03-28T10:00");

    @Test
    void everyMoveCounts() {
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, AT_TEN), version(3, IN_LAB))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(IN_LAB, "Lab", on(1), on(3), 2, false)));
    }

    @Test
    void whatIsGoneIsCancelledOnceAndMayComeBack() {
        assertThat(FeedSample.history(version(1, AT_NINE), version(2), version(3))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", on(1), on(2), 1, true)));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2), version(3), version(4, AT_NINE))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", on(1), on(4), 2, false)));
    }

    @Test
    void otherChangesHaveATimeButNoNumber() {
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, AT_NINE), version(3, RENAMED))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(RENAMED, "Hall", on(1), on(3), 0, false)));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, "Great hall", AT_NINE))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Great hall", on(1), on(2), 0, false)));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, AT_NINE)).inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", on(1), on(1), 0, false)));
    }

    @Test
    void aHistoryIsKnownByItsLastVersion() {
        EventHistory history = FeedSample.history(version(1), version(2));
        assertThat(history.leadsTo(List.of(FeedSample.view(version(2)), FeedSample.view(version(1)))))
                .isTrue();
        assertThat(history.leadsTo(List.of(FeedSample.view(version(1))))).isFalse();
        assertThat(EventHistory.NONE.leadsTo(List.of(FeedSample.view(version(1)))))
                .isFalse();
    }

    private static Instant on(int day) {
        return version(day).publishedAt();
    }
}
