package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone that a reader chose, on the pages of their own agenda and on the way on from there. */
@QuarkusTest
class MineZoneTest {
    private static final String EVENT = "/xen-hackathon-2012";
    private static final String STARS = "RELEASE.must.1331049600/SEARCH.interested.1331049600";
    private static final String TOKYO = "tz=Asia/Tokyo";

    /** What has no times of its own: what is proposed and changed, calendars, files. */
    private static final Predicate<String> TIMELESS =
            Pattern.compile("/propose|/interest$|\\.ics$|/manifest|/sign-in\\?").asPredicate();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mine", "/mine/take?stars=RELEASE", "/print/mine", "/sessions/RELEASE"})
    void allLinksKeepTheZone(String path) {
        Document page = page(path + (path.contains("?") ? "&" : "?") + TOKYO);
        List<String> links = page.select("body [href], form[action]").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("action"))
                .filter(link -> link.contains(EVENT) && !TIMELESS.test(link))
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.contains(TOKYO), TOKYO);
    }

    @Test
    void anAgendaShowsTheTimesOfTheZone() {
        Document page = page("/mine?" + TOKYO);
        assertThat(page.select(".agenda .note").stream()
                        .map(note -> note.selectFirst("time").text() + ", "
                                + note.selectFirst(".day-mark").text()))
                .containsExactly("06:30–07:05, next day", "07:30–08:20, next day");
        assertThat(page.select(".wishes #RELEASE .wish-meta").text())
                .isEqualTo("Discussion, Tue 6, 06:30–07:05 (next day), Auditorium");
        assertThat(page.select("footer p").first().text())
                .startsWith("Times are Japan Standard Time (UTC+9), your time; the event is in Pacific Standard Time");
        assertThat(page.select("a[href^=/sign-in]").eachAttr("href"))
                .containsOnly("/sign-in?next=" + EVENT + "/mine?" + TOKYO);
    }

    @Test
    void aBadgeShowsTheTimesOfTheZoneAndSaysSo() {
        Document page = page("/print/mine?" + TOKYO);
        assertThat(page.select(".badge li").eachText())
                .containsExactly(
                        "06:30–07:05 How long should a release cycle be?, Auditorium, next day",
                        "07:30–08:20 Search that finds the manual page, Whiteboard A, next day");
        assertThat(page.select(".badge-front .badge-small").get(1).text())
                .isEqualTo("Times are Japan Standard Time (UTC+9), your time; the event is in Pacific Standard Time"
                        + " (UTC−8).");
        assertThat(page.select("form[method=get] input[name=tz]").val()).isEqualTo("Asia/Tokyo");
        assertThat(page("/print/mine").select(".badge-front .badge-small").eachText())
                .hasSize(1);
    }

    @Test
    void theEventsOwnZoneIsNoChoice() {
        Document page = page("/mine?tz=America/Los_Angeles&at=2012-03-06T14:20");
        assertThat(page.select(".nav a").first().attr("href")).isEqualTo(EVENT + "?at=2012-03-06T14:20");
        assertThat(page.select("a[href^=/sign-in]").attr("href"))
                .isEqualTo("/sign-in?next=" + EVENT + "/mine?at=2012-03-06T14:20");
        assertThat(page("/mine?tz=Etc/GMT%2B1&at=2012-03-06T14:20")
                        .select("a[href^=/sign-in]")
                        .attr("href"))
                .isEqualTo("/sign-in?next=" + EVENT + "/mine?at=2012-03-06T14:20%26tz=Etc/GMT%252B1");
    }

    @ParameterizedTest
    @CsvSource({
        "/mine, RELEASE, must, /mine?did=saved&tz=Asia/Tokyo",
        "/mine/take, stars, RELEASE, /mine?did=saved&tz=Asia/Tokyo",
        "/mine/tell, digest, yes, /mine?did=saved&tz=Asia/Tokyo#tell",
        "/mine/calendar, what, renew, /mine?did=saved&tz=Asia/Tokyo#calendar"
    })
    void whatIsSentLeadsOnInTheZone(String path, String field, String value, String next) {
        Api.member("noor", "xen-hackathon-2012", "attendee");
        Response answer = browser("noor").formParam(field, value).post(EVENT + path + "?" + TOKYO);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(EVENT + next);
    }

    @Test
    void choicesOfABrowserAreTakenOverInTheZone() {
        Api.member("noor", "xen-hackathon-2012", "attendee");
        Response answer = browser("noor")
                .cookie("chalkline-marks", STARS)
                .header("Accept", "text/html")
                .get(EVENT + "/mine?" + TOKYO);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(EVENT + "/mine?did=taken-over&stars=2&" + TOKYO);
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions/RELEASE?tz=Asia/Tokyo, /mine?did=saved&tz=Asia/Tokyo#RELEASE",
        "/sessions/RELEASE?at=2012-03-06T14:20&tz=Etc/GMT%2B1, /mine?did=saved&at=2012-03-06T14:20&tz=Etc/GMT%2B1#RELEASE",
        "/sessions/RELEASE?tz=Nowhere, /mine?did=saved#RELEASE",
        "/sessions/RELEASE?tz=%zz, /mine?did=saved#RELEASE",
        "/sessions/RELEASE?x=1, /mine?did=saved#RELEASE",
        "/schedule?tz=Asia/Tokyo, /schedule?tz=Asia/Tokyo#n-RELEASE"
    })
    void aStarLeadsBackInTheZone(String from, String next) {
        browser()
                .header("Referer", "http://localhost" + EVENT + from)
                .formParam("level", "must")
                .post(EVENT + "/sessions/RELEASE/interest")
                .then()
                .statusCode(303)
                .header("Location", endsWith(EVENT + next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mine", "/mine/take", "/print/mine"})
    void aZoneThatIsNoneIsSaid(String path) {
        Response refused = asked().queryParam("tz", "Asia/Atlantis").get(EVENT + path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.asString()).select(".lede").text())
                .isEqualTo("tz: must be the name of a time zone, such as Europe/Berlin");
    }

    private static RequestSpecification asked() {
        return given().header("Accept", "text/html").cookie("chalkline-marks", STARS);
    }

    private static Document page(String path) {
        Response answer = asked().urlEncodingEnabled(false).get(EVENT + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
