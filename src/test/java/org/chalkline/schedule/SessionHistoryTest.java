package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.schedule.FeedSample.talk;
import static org.chalkline.schedule.FeedSample.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
                .isEqualTo(List.of(new SessionHistory(IN_LAB, "Lab", 3, on(1), on(3), 2, false, leftHall(3, 2))));
    }

    @Test
    void whatIsGoneIsCancelledOnceAndMayComeBack() {
        assertThat(FeedSample.history(version(1, AT_NINE), version(2), version(3))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", 1, on(1), on(2), 1, true, Map.of())));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2), version(3), version(4, AT_NINE))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", 4, on(1), on(4), 2, false, Map.of())));
    }

    @Test
    void otherChangesHaveATimeButNoNumber() {
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, AT_NINE), version(3, RENAMED))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(RENAMED, "Hall", 3, on(1), on(3), 0, false, Map.of())));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, "Great hall", AT_NINE))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Great hall", 2, on(1), on(2), 0, false, Map.of())));
        assertThat(FeedSample.history(version(1, AT_NINE), version(2, AT_NINE)).inOrder())
                .isEqualTo(List.of(new SessionHistory(AT_NINE, "Hall", 2, on(1), on(1), 0, false, Map.of())));
    }

    @Test
    void aRoomThatItLeftIsRememberedUntilItComesBack() {
        assertThat(FeedSample.history(version(1, AT_TEN), version(2, IN_LAB), version(3, IN_LAB))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(IN_LAB, "Lab", 3, on(1), on(2), 1, false, leftHall(2, 1))));
        assertThat(FeedSample.history(version(1, AT_TEN), version(2, IN_LAB), version(3))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(IN_LAB, "Lab", 2, on(1), on(3), 2, true, leftHall(3, 2))));
        assertThat(FeedSample.history(version(1, AT_TEN), version(2, IN_LAB), version(3, AT_TEN))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(
                        AT_TEN,
                        "Hall",
                        3,
                        on(1),
                        on(3),
                        2,
                        false,
                        Map.of("lab", new SessionHistory.Left(IN_LAB, "Lab", on(3), 2)))));
        assertThat(FeedSample.history(version(1, AT_TEN), version(2), version(3, IN_LAB))
                        .inOrder())
                .isEqualTo(List.of(new SessionHistory(IN_LAB, "Lab", 3, on(1), on(3), 2, false, leftHall(3, 2))));
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

    private static Map<String, SessionHistory.Left> leftHall(int version, int sequence) {
        return Map.of("hall", new SessionHistory.Left(AT_TEN, "Hall", on(version), sequence));
    }

    private static Instant on(int day) {
        return version(day).publishedAt();
    }
}
