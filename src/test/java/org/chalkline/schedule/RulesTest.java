package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.schedule.Scene.HALL;
import static org.chalkline.schedule.Scene.LAB;
import static org.chalkline.schedule.Scene.accepting;
import static org.chalkline.schedule.Scene.after;
import static org.chalkline.schedule.Scene.booking;
import static org.chalkline.schedule.Scene.ian;
import static org.chalkline.schedule.Scene.kind;
import static org.chalkline.schedule.Scene.needs;
import static org.chalkline.schedule.Scene.people;
import static org.chalkline.schedule.Scene.setup;
import static org.chalkline.schedule.Scene.table;
import static org.chalkline.schedule.Scene.tags;
import static org.chalkline.schedule.Scene.time;

import java.util.List;
import org.chalkline.event.BlockKind;
import org.chalkline.session.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the contract, one by one, and how they stand together. */
class RulesTest {
    @Test
    void theRulesAreThoseOfTheContractHardBeforeSoft() {
        assertThat(Rules.ALL.stream().map(rule -> rule.severity().word() + " " + rule.name()))
                .containsExactly(
                        "hard room-double-booked",
                        "hard person-double-booked",
                        "hard person-unavailable",
                        "hard equipment-missing",
                        "hard outside-opening-hours",
                        "hard over-break",
                        "hard set-up-overlap",
                        "hard out-of-order",
                        "soft room-too-small",
                        "soft interest-clash",
                        "soft tag-clash");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inside, 10:10, 10:40, true",
        "the same, 10:00, 11:00, true",
        "over the start, 09:30, 10:01, true",
        "over the end, 10:59, 11:30, true",
        "starts when the other ends, 11:00, 11:30, false",
        "ends when the other starts, 09:30, 10:00, false",
    })
    void aTableHoldsOneSessionAtATime(String name, String from, String to, boolean broken) {
        Scene scene = new Scene().with(booking("A", LAB, "10:00", "11:00"), booking("B", LAB, from, to));
        assertThat(scene.broken().stream().anyMatch(b -> b.startsWith(RoomDoubleBooked.RULE)))
                .isEqualTo(broken);
    }

    @Test
    void tablesOfOneRoomDoNotDisturbEachOther() {
        Booking one = booking("A", HALL, "10:00", "11:00");
        assertThat(new Scene()
                        .with(one, table(booking("B", HALL, "10:00", "11:00"), 2))
                        .broken())
                .isEmpty();
    }

    @Test
    void aDoubleBookedRoomIsNamedWithItsTimeAndSessions() {
        Scene scene = new Scene()
                .with(booking("A", LAB, "10:00", "11:00"), booking("B", LAB, "10:30", "11:30"))
                .marked("A", 1, 2)
                .marked("B", 2, 3);
        assertThat(Rules.conflicts(scene.agenda()).get(0))
                .isEqualTo(new Conflict(
                        "room-double-booked",
                        Severity.HARD,
                        false,
                        List.of("A", "B"),
                        "lab",
                        null,
                        3,
                        "Lab has two sessions from 10:30 to 11:00 on Tue 6 March: “A” and “B”"));
    }

    @Test
    void nobodyIsInTwoRoomsAtOnce() {
        Scene scene = new Scene()
                .with(
                        people(booking("A", LAB, "10:00", "10:35"), ian()),
                        people(booking("B", HALL, "10:00", "10:50"), ian()));
        assertThat(scene.broken()).containsExactly("person-double-booked: A B");
        assertThat(scene.messages())
                .containsExactly(
                        "Ian Campbell is in two rooms from 10:00 to 10:35 on Tue 6 March: “A” in Lab and “B” in Hall");
    }

    @Test
    void setUpDoesNotNeedTheSpeaker() {
        Scene scene = new Scene()
                .with(
                        people(booking("A", LAB, "10:00", "10:35"), ian()),
                        setup(people(booking("B", HALL, "10:35", "11:00"), ian()), 15));
        assertThat(scene.broken()).isEmpty();
    }

    @ParameterizedTest(name = "there from {0} to {1} and from {2} to {3}")
    @CsvSource({
        "09:00, 12:00, 13:00, 14:00, false",
        "10:00, 10:20, 10:20, 10:35, false",
        "10:05, 12:00, 13:00, 14:00, true",
        "09:00, 10:10, 10:20, 12:00, true",
    })
    void everybodyIsThereForTheWholeSession(String a, String b, String c, String d, boolean broken) {
        Booking booking = people(booking("A", LAB, "10:00", "10:35"), ian(time(a, b), time(c, d)));
        assertThat(new Scene().with(booking).broken()).isEqualTo(broken ? List.of("person-unavailable: A") : List.of());
    }

    @Test
    void theRoomHasWhatTheSessionNeeds() {
        Scene scene = new Scene().with(needs(booking("A", LAB, "10:00", "10:35"), "power", "projector"));
        assertThat(scene.messages())
                .containsExactly("Lab has no projector, which “A” needs from 10:00 to 10:35 on Tue 6 March");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"09:00, 18:00, false", "08:59, 09:30, true", "17:30, 18:01, true", "07:00, 08:00, true"})
    void sessionsRunWhileTheVenueIsOpen(String from, String to, boolean broken) {
        assertThat(new Scene().with(booking("A", LAB, from, to)).broken())
                .isEqualTo(broken ? List.of("outside-opening-hours: A") : List.of());
    }

    @ParameterizedTest(name = "a {0} over a {1}")
    @CsvSource({"talk, break, true", "talk, plenary, true", "plenary, break, true", "plenary, plenary, false"})
    void sessionsDoNotRunIntoPauses(String kind, String pause, boolean broken) {
        Scene scene = new Scene()
                .with(kind(booking("A", LAB, "12:00", "12:35"), Kind.of(kind)))
                .pause(BlockKind.of(pause), "Lunch", "12:30", "13:30");
        assertThat(scene.broken()).isEqualTo(broken ? List.of("over-break: A") : List.of());
    }

    @ParameterizedTest(name = "{0} minutes of set-up")
    @CsvSource({"10, false", "11, true"})
    void aTableIsFreeForSetUp(int minutes, boolean broken) {
        Scene scene = new Scene()
                .with(booking("A", LAB, "10:00", "10:50"), setup(booking("B", LAB, "11:00", "11:30"), minutes));
        assertThat(scene.broken()).isEqualTo(broken ? List.of("set-up-overlap: A B") : List.of());
    }

    @Test
    void twoSetUpsAtOneTableCollide() {
        Scene scene = new Scene()
                .with(setup(booking("A", LAB, "10:00", "10:10"), 10), setup(booking("B", LAB, "10:20", "10:30"), 25));
        assertThat(scene.broken()).containsExactly("set-up-overlap: A B");
    }

    @Test
    void whatFollowsAPlenaryIsSetUpMeanwhile() {
        Scene scene = new Scene()
                .with(
                        kind(booking("A", LAB, "09:00", "09:45"), Kind.PLENARY),
                        setup(booking("B", LAB, "09:45", "10:20"), 10));
        assertThat(scene.broken()).isEmpty();
    }

    @ParameterizedTest(name = "second starts at {0}")
    @CsvSource({"10:35, 11:00, false", "10:34, 11:00, true", "09:00, 09:30, true"})
    void whatComesAfterStartsWhenTheOtherHasEnded(String from, String to, boolean broken) {
        Scene scene = new Scene()
                .with(booking("A", LAB, "10:00", "10:35"), after(booking("B", HALL, from, to), "A", "UNPLACED"));
        assertThat(scene.broken()).isEqualTo(broken ? List.of("out-of-order: A B") : List.of());
    }

    @Test
    void softRulesCountThePeopleTheyHurt() {
        Scene scene = new Scene()
                .with(
                        tags(booking("A", LAB, "10:00", "10:35"), "xen", "arm"),
                        tags(booking("B", HALL, "10:00", "10:35"), "arm"))
                .marked("A", 1, 2, 3, 4, 5)
                .marked("B", 4, 5, 6);
        assertThat(Rules.conflicts(scene.agenda()).stream().map(c -> c.rule() + " " + c.people() + " " + c.message()))
                .containsExactly(
                        "room-too-small 2 5 people want to attend “A” from 10:00 to 10:35 on Tue 6 March, Lab has 3 seats",
                        "interest-clash 2 2 people want to attend both “A” in Lab and “B” in Hall from 10:00 to 10:35 on Tue 6 March",
                        "tag-clash 2 “A” in Lab and “B” in Hall are both about arm and run at the same time from 10:00 to 10:35"
                                + " on Tue 6 March");
    }

    @Test
    void anAcceptedConflictStaysVisible() {
        Booking letIn = accepting(needs(booking("A", LAB, "10:00", "10:35"), "projector"), EquipmentMissing.RULE);
        Conflict conflict = Rules.conflicts(new Scene().with(letIn).agenda()).get(0);
        assertThat(conflict.accepted()).isTrue();
        assertThat(conflict.blocks()).isFalse();
    }

    @Test
    void aDoubleBookedRoomIsNeverAccepted() {
        Booking letIn = accepting(booking("A", LAB, "10:00", "10:35"), RoomDoubleBooked.RULE);
        Scene scene = new Scene().with(letIn, booking("B", LAB, "10:00", "10:35"));
        assertThat(Rules.conflicts(scene.agenda()).get(0).blocks()).isTrue();
    }
}
