package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.BlockKind;
import org.chalkline.schedule.DayPlan.Item;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.junit.jupiter.api.Test;

/** The day's plan and its grid: nothing hides anything else, whatever the day looks like. */
class SchedulePageTest {
    private static final PublicSession TALK = PageSample.session("TALK", Kind.TALK, "hall", "10:00", "10:45");

    @Test
    void sessionsAtOneTimeInOneRoomStandSideBySide() {
        PublicSession left = PageSample.session("LEFT", Kind.HACK, "hack", "10:00", "12:00");
        PublicSession right = PageSample.session("RIGHT", Kind.HACK, "hack", "11:00", "13:00");
        DayPlan plan = plan(PageSample.version(TALK, left, right));
        assertThat(plan.width()).isEqualTo(3);
        assertThat(plan.items())
                .containsExactly(
                        new Item(600, 645, 1, 1, TALK, null),
                        new Item(600, 720, 2, 1, left, null),
                        new Item(660, 780, 3, 1, right, null));
    }

    @Test
    void aSessionAloneTakesTheWholeRoom() {
        PublicSession left = PageSample.session("LEFT", Kind.HACK, "hack", "10:00", "12:00");
        PublicSession right = PageSample.session("RIGHT", Kind.HACK, "hack", "10:00", "12:00");
        PublicSession later = PageSample.session("LATER", Kind.HACK, "hack", "13:00", "14:00");
        DayPlan plan = plan(PageSample.version(left, right, later));
        assertThat(plan.items().get(2)).isEqualTo(new Item(780, 840, 2, 2, later, null));
    }

    @Test
    void aPlenarySessionStandsForTheBlockAroundIt() {
        PublicSession welcome = PageSample.session("WELCOME", Kind.PLENARY, "hall", "09:00", "09:45");
        var block = PageSample.block(BlockKind.PLENARY, "09:00", "09:45");
        DayPlan plan = plan(PageSample.version(PageSample.DAY, PageSample.ZONE, List.of(block), welcome, TALK));
        assertThat(plan.items()).extracting(Item::block).containsOnlyNulls();
        assertThat(plan.items().get(0)).isEqualTo(new Item(540, 585, 1, 2, welcome, null));
    }

    @Test
    void aPlenaryBlockWithoutASessionIsShown() {
        var block = PageSample.block(BlockKind.PLENARY, "17:00", "17:30");
        DayPlan plan = plan(PageSample.version(PageSample.DAY, PageSample.ZONE, List.of(block), TALK));
        assertThat(plan.items().get(1)).isEqualTo(new Item(1020, 1050, 1, 2, null, block));
    }

    @Test
    void aBreakLeavesRoomForWhatRunsThroughIt() {
        PublicSession through = PageSample.session("THROUGH", Kind.HACK, "hack", "11:00", "14:00");
        var lunch = PageSample.block(BlockKind.BREAK, "12:00", "13:00");
        DayPlan plan = plan(PageSample.version(PageSample.DAY, PageSample.ZONE, List.of(lunch), through));
        assertThat(plan.items().get(1)).isEqualTo(new Item(720, 780, 1, 1, null, lunch));
    }

    @Test
    void aBreakWithoutAFreeRoomGetsItsOwnColumn() {
        PublicSession one = PageSample.session("ONE", Kind.HACK, "hall", "11:00", "14:00");
        PublicSession two = PageSample.session("TWO", Kind.HACK, "hack", "11:00", "14:00");
        var lunch = PageSample.block(BlockKind.BREAK, "12:00", "13:00");
        DayPlan plan = plan(PageSample.version(PageSample.DAY, PageSample.ZONE, List.of(lunch), one, two));
        assertThat(plan.items().get(2)).isEqualTo(new Item(720, 780, 3, 1, null, lunch));
        assertThat(plan.width()).isEqualTo(3);
    }

    @Test
    void oddMinutesGetRowsOfOneMinute() {
        PublicSession odd = PageSample.session("ODD", Kind.TALK, "hall", "11:02", "11:33");
        assertThat(plan(PageSample.version(TALK)).step()).isEqualTo(5);
        assertThat(plan(PageSample.version(TALK, odd)).step()).isEqualTo(1);
    }

    @Test
    void wherePeopleLoseAnHourTheGridFollowsTheClockOnTheWall() {
        PublicSession night = inNewYork("NIGHT", "2026-03-08T01:30-05:00", "2026-03-08T03:30-04:00");
        assertThat(items(night)).containsExactly(new Item(90, 210, 1, 1, night, null));
    }

    @Test
    void whereAnHourComesTwiceTheLengthOfASessionCounts() {
        PublicSession night = inNewYork("NIGHT", "2026-11-01T01:30-04:00", "2026-11-01T01:30-05:00");
        assertThat(items(night)).containsExactly(new Item(90, 150, 1, 1, night, null));
    }

    @Test
    void whatRunsPastMidnightIsOnBothDays() {
        PublicSession night = PageSample.session(
                "NIGHT",
                Kind.HACK,
                "hack",
                OffsetDateTime.parse("2026-05-04T22:00+02:00"),
                OffsetDateTime.parse("2026-05-05T12:00+02:00"));
        Snapshot version = PageSample.version(night, TALK);
        assertThat(DayPlanner.plan(version, PageSample.DAY.minusDays(1)).items())
                .containsExactly(new Item(1320, 2160, 2, 1, night, null));
        assertThat(plan(version).items()).contains(new Item(540, 720, 2, 1, night, null));
    }

    @Test
    void theLineOfThePresentIsOnTodaysGridOnly() {
        Snapshot version = PageSample.version(TALK);
        assertThat(page(version, "2026-05-05T10:20").grid().hasNow()).isTrue();
        assertThat(page(version, "2026-05-05T07:00").grid().hasNow()).isFalse();
        assertThat(page(version, "2026-05-06T10:20").grid().hasNow()).isFalse();
    }

    @Test
    void theUsualDayIsTodayWhileItLastsAndElseTheFirst() {
        Snapshot version = PageSample.version(TALK);
        assertThat(SchedulePage.usualDay(version, moment(version, "2026-05-05T10:20")))
                .isEqualTo(PageSample.DAY);
        assertThat(SchedulePage.usualDay(version, moment(version, "2027-01-01T10:20")))
                .isEqualTo(PageSample.DAY);
    }

    private static List<Item> items(PublicSession session) {
        LocalDate day = session.start().toLocalDate();
        Snapshot version = PageSample.version(day, ZoneId.of("America/New_York"), List.of(), session);
        return DayPlanner.plan(version, day).items();
    }

    private static PublicSession inNewYork(String code, String from, String to) {
        return PageSample.session(code, Kind.TALK, "hall", OffsetDateTime.parse(from), OffsetDateTime.parse(to));
    }

    private static DayPlan plan(Snapshot version) {
        return DayPlanner.plan(version, PageSample.DAY);
    }

    private static SchedulePage page(Snapshot version, String at) {
        return SchedulePage.of(PageSample.visit(version, at), PageSample.DAY, SessionFilter.ALL);
    }

    private static Moment moment(Snapshot version, String at) {
        return Moment.of(version, Instant.EPOCH, LocalDateTime.parse(at));
    }
}
