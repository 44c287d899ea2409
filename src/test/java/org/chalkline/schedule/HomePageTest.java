package org.chalkline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.junit.jupiter.api.Test;

/** An event's front page before, during and after it. */
class HomePageTest {
    private static final PublicSession TALK = PageSample.session("TALK", Kind.TALK, "hall", "10:00", "11:00");
    private static final PublicSession LATER = PageSample.session("LATER", Kind.TALK, "hall", "11:30", "12:00");

    @Test
    void countsTheDaysBefore() {
        HomePage page = page("2026-04-23T12:00");
        assertThat(page.heading()).isEqualTo("Demo");
        assertThat(page.lede()).isEqualTo("Starts in 12 days, on Tuesday 5 May at 09:00.");
        assertThat(page.rooms()).isNull();
        assertThat(page.days()).hasSize(1);
    }

    @Test
    void saysTomorrowOnTheEve() {
        assertThat(page("2026-05-04T23:59").lede()).startsWith("Starts tomorrow");
    }

    @Test
    void showsNowAndNextWhileItLasts() {
        HomePage page = page("2026-05-05T10:15");
        assertThat(page.heading()).isEqualTo("Now at Demo");
        NowAndNext.Row hall = page.rooms().rows().get(0);
        assertThat(hall.now()).singleElement().satisfies(on -> {
            assertThat(on.note().title()).isEqualTo("TALK");
            assertThat(on.until()).isEqualTo("11:00");
            assertThat(on.percent()).isEqualTo(25);
        });
        assertThat(hall.next().when()).isEqualTo("11:30");
    }

    @Test
    void saysHowLongARoomIsFree() {
        NowAndNext.Row hall = page("2026-05-05T11:20").rooms().rows().get(0);
        assertThat(hall.free()).isEqualTo("Free for 10 minutes. Finished: TALK");
    }

    @Test
    void thanksAndShowsEverythingAfterwards() {
        HomePage page = page("2026-05-06T00:00");
        assertThat(page.heading()).isEqualTo("Demo");
        assertThat(page.lede()).contains("Thank you");
        assertThat(page.days()).singleElement().satisfies(day -> assertThat(day.entries())
                .hasSize(2));
    }

    private static HomePage page(String at) {
        return HomePage.of(PageSample.visit(PageSample.version(TALK, LATER), at), List.of());
    }
}
