package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own agenda in German. */
@QuarkusTest
class MineLanguageTest {
    private static final String EVENT = "/xen-hackathon-2012";
    private static final String STARS = "RELEASE.interested.1331049600/SEARCH.interested.1331049600"
            + "/ARMBOARD.interested.1331049600/GLUSTER.must.1331049600";

    /** Names that people gave, and what other pages say. */
    private static final String NAMES =
            "bdi, time, .who, .row-top, .pointers, .wishes .muted, .wishes legend, .badge p";

    /** What is the same in both languages. */
    private static final String SAME = "\\W*|[0-9 hmin:–]+|: .*|Demo|Whiteboard|Version .*|Ada";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mine",
                "/mine?did=saved&at=2012-03-06T14:20",
                "/mine/take?stars=RELEASE~SEARCH!~NOTHING",
                "/mine/take?stars=NOTHING",
                "/print/mine?name=Ada"
            })
    void nothingOfAPageStaysEnglish(String path) {
        assertThat(leftover(path, STARS)).isEmpty();
        assertThat(leftover(path, "")).isEmpty();
    }

    @Test
    void nothingOfAMembersPageStaysEnglish() {
        Api.member("noor", "xen-hackathon-2012", "attendee");
        assertThat(common(page(browser("noor"), "/mine", "en"), page(browser("noor"), "/mine", "de")))
                .isEmpty();
        browser("noor").formParam("what", "renew").post(EVENT + "/mine/calendar");
        browser("noor").formParam("RELEASE", "must").post(EVENT + "/mine");
        Document german = page(browser("noor"), "/mine", "de");
        assertThat(common(page(browser("noor"), "/mine", "en"), german)).isEmpty();
        assertThat(german.select("aside .panel:not(#push)").first().text())
                .isEqualTo(
                        "In deinen Kalender Dein Kalender sieht von selbst unter dieser Adresse nach, jede Stunde oder"
                                + " alle paar Stunden, und zieht mit, wenn eine Session verlegt wird. Private Adresse Kopieren In"
                                + " einem Kalender öffnen Neue Adresse anlegen Adresse zurückziehen falls diese in fremde Hände"
                                + " geraten ist. Die alte gilt dann nicht mehr.");
    }

    @Test
    void anAgendaSpeaksGerman() {
        Document page = page(browser().cookie("chalkline-marks", STARS), "/mine?did=saved", "de");
        assertThat(page.title()).isEqualTo("Mein Programm · Chalkline");
        assertThat(page.select(".sheet-head").text())
                .isEqualTo("Mein Programm Deine Auswahl bleibt in diesem Browser. Melde dich an oder leg ein Konto an,"
                        + " dann zählt sie für das Programm. Sterne 4 In Sessions 3 h 50 Konflikte 1");
        assertThat(page.select("[role=status].banner").text()).isEqualTo("Gespeichert.");
        assertThat(page.select(".tabs").text()).isEqualTo("Di 6.3 Sterne, 1 KonfliktDo 8.1 Stern");
        assertThat(page.select(".counts").text())
                .isEqualTo("Muss ich hin: 1, interessiert mich: 3, nichts für mich: 0, noch offen: 63");
        assertThat(page.select(".wishes #RELEASE .wish-meta").text())
                .isEqualTo("Diskussion, Di 6., 13:30–14:05, Auditorium");
        assertThat(page.select(".wishes input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("interested", "interested", "interested", "must");
    }

    @Test
    void starsOfAnotherDeviceAreOfferedInGerman() {
        Document page = page(browser(), "/mine/take?stars=RELEASE~SEARCH!~NOTHING", "de");
        assertThat(page.select("main").text())
                .isEqualTo(
                        "Sterne von einem anderen Gerät 2 Sterne sind auf dem Weg zu diesem Gerät. Hier hat sich noch"
                                + " nichts geändert. How long should a release cycle be? Search that finds the manual page"
                                + " 1 weiterer gehört zu einer Session, die nicht in diesem Programm steht. Zu meinen hinzufügen"
                                + " Statt meiner übernehmen Meine lassen, wie sie sind");
        assertThat(page.select(".event-name span").text())
                .isEqualTo("Oracle, Santa Clara, California, 6.–8. März 2012");
        assertThat(page.select("footer p").first().text())
                .isEqualTo("Zeiten: Nordamerikanische Westküsten-Normalzeit (UTC−8).");
    }

    @Test
    void aBadgeSpeaksGerman() {
        Document page = page(browser().cookie("chalkline-marks", STARS), "/print/mine?name=Ada", "de");
        assertThat(page.title()).isEqualTo("Namensschild, Xen Hackathon · Chalkline");
        assertThat(page.select(".badge h2").eachText()).containsExactly("Ada", "Di 6. März", "Do 8. März");
        assertThat(page.select(".badge-front p").first().text()).isEqualTo("Xen Hackathon, 6.–8. März 2012");
    }

    /** The texts of a page that are the same in both languages. */
    private static Set<String> leftover(String path, String stars) {
        return common(
                page(browser().cookie("chalkline-marks", stars), path, "en"),
                page(browser().cookie("chalkline-marks", stars), path, "de"));
    }

    private static Set<String> common(Document english, Document german) {
        Set<String> common = texts(english);
        assertThat(common).isNotEmpty();
        common.retainAll(texts(german));
        common.removeIf(text -> text.matches(SAME));
        return common;
    }

    private static Set<String> texts(Document page) {
        Element main = page.selectFirst("main");
        Set<String> texts = new TreeSet<>(main.select("[aria-label]:not(.star)").eachAttr("aria-label"));
        main.select(NAMES).remove();
        for (Element element : main.getAllElements()) {
            element.textNodes().stream().map(TextNode::text).map(String::strip).forEach(texts::add);
        }
        return texts;
    }

    private static Document page(RequestSpecification reader, String path, String language) {
        Response answer = reader.header("Accept", "text/html")
                .header("Accept-Language", language)
                .get(EVENT + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
