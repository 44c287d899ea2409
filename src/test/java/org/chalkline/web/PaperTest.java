package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.anybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.BusyDay;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed: as many sheets as there are days and doors, nothing cut off, every code leading to its page. */
@QuarkusTest
@Tag("browser")
class PaperTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String PUBLIC_ADDRESS = "http://chalkline.example.org";
    private static final float DPI = 150;

    /** Words on more than one line; after a hyphen they may be. */
    private static final String BROKEN = """
            [...document.querySelectorAll('.poster-heads b, .poster-slot p, .poster-slot h3')].flatMap(e => {
              const words = [];
              const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/[^\\s-]+-?/g)) {
                  const range = new Range();
                  range.setStart(texts.currentNode, word.index);
                  range.setEnd(texts.currentNode, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) words.push(word[0]);
                }
              }
              return words;
            })
            """;

    /** What is larger than its box, so that some of it would not be on the paper. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('.sheet, .poster .note, .poster-head > *, .poster-heads li, .poster-legend, .door header, .door-rows')]
              .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
              .map(e => `${e.className}: ${e.textContent.trim().slice(0, 60)} ${e.scrollHeight}/${e.clientHeight}`)
            """;

    @Inject
    EmptyProgram program;

    @BeforeEach
    void events() {
        program.withSample();
        Api.imported(BusyDay.bundle());
        Api.publish(BusyDay.SLUG);
    }

    @ParameterizedTest
    @CsvSource({
        "/xen-hackathon-2012/print/poster, 3, 1191, 842",
        "/xen-hackathon-2012/print/poster?day=2012-03-07, 1, 1191, 842",
        "/xen-hackathon-2012/print/poster?size=a2, 3, 1684, 1191",
        "/xen-hackathon-2012/print/poster?size=a4, 3, 842, 595",
        "/busy/print/poster, 1, 1191, 842",
        "/busy/print/poster?size=a4, 1, 842, 595",
        "/busy/print/poster?lang=de, 1, 1191, 842",
        "/busy/print/signs, 8, 595, 842",
        "/busy/print/signs?lang=de, 8, 595, 842",
        "/xen-hackathon-2012/print/signs, 18, 595, 842",
        "/xen-hackathon-2012/print/signs?room=lab, 3, 595, 842",
        "/xen-hackathon-2012/print/signs?room=lab&day=2012-03-06, 1, 595, 842"
    })
    void everySheetIsOnePage(String path, int pages, int width, int height) throws IOException {
        Page page = BROWSER.page();
        page.navigate(path);
        try (PDDocument printed = printed(page)) {
            List<List<Integer>> sizes = new ArrayList<>();
            for (PDPage sheet : printed.getPages()) {
                PDRectangle box = sheet.getMediaBox();
                sizes.add(List.of(Math.round(box.getWidth()), Math.round(box.getHeight())));
            }
            assertThat(sizes).isEqualTo(Collections.nCopies(pages, List.of(width, height)));
        }
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
        assertThat(BROWSER.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xen-hackathon-2012/print/poster",
                "/xen-hackathon-2012/print/poster?lang=de",
                "/busy/print/poster",
                "/wide/print/poster",
                "/wide/print/poster?lang=de&size=a4"
            })
    void noWordOnAPosterIsBrokenNorCutOff(String path) {
        if (path.startsWith("/wide")) {
            Api.imported(BusyDay.wideBundle());
            Api.publish(BusyDay.WIDE_SLUG);
        }
        Page page = BROWSER.page();
        page.navigate(path);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".poster-slot").count()).isGreaterThan(BusyDay.SESSIONS / 2);
        assertThat((List<?>) page.evaluate(BROKEN)).isEmpty();
        assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
    }

    @Test
    void anAgendaFitsTheBackOfABadge() throws IOException {
        Page page = BROWSER.page();
        List<String> stars =
                anybody().get("/api/v1/events/busy/schedule").jsonPath().getList("sessions.code", String.class);
        page.navigate("/busy/mine/take?stars=" + String.join("~", stars.subList(0, 40)) + "!");
        page.getByText("Add them to mine").click();
        page.navigate("/busy/print/mine?name=Ada%20%3CLovelace%3E");
        assertThat(page.locator(".badge-front h2").textContent()).isEqualTo("Ada <Lovelace>");
        assertThat(page.locator(".badge li").count()).isEqualTo(40);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((List<?>) page.evaluate(
                        "[...document.querySelectorAll('.badge')].filter(e => e.scrollHeight > e.clientHeight + 1"
                                + " || Math.abs(e.getBoundingClientRect().width - 340) > 1).map(e => e.textContent)"))
                .isEmpty();
        assertThat(codes("/busy/print/mine")).containsExactly("/busy/mine");
        assertThat(anybody().get("/busy/print/mine?name=" + "x".repeat(61)).statusCode())
                .isEqualTo(400);
        assertThat(BROWSER.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1440})
    void allCardsOfABadgeAreSeenOnAScreen(int width) {
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(width, 844));
        page.navigate(EVENT + "/mine/take?stars=RELEASE~GLUSTER~MEMTRICK");
        page.getByText("Add them to mine").click();
        page.navigate(EVENT + "/print/mine?name=Ada");
        assertThat(page.locator(".badge").count()).isEqualTo(3);
        assertThat((List<?>)
                        page.evaluate("[...document.querySelectorAll('.badge')].map(e => e.getBoundingClientRect())"
                                + ".filter(b => b.left < 0 || b.right > innerWidth).map(b => b.right)"))
                .isEmpty();
        assertThat(page.evaluate("document.querySelector('.paper-desk').scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(AxeCheck.violations(page)).isEmpty();
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void everySessionOfTheDayIsOnThePosterWithItsWholeTitle() {
        Page page = BROWSER.page();
        page.navigate("/busy/print/poster");
        List<String> titles =
                anybody().get("/api/v1/events/busy/schedule").jsonPath().getList("sessions.title", String.class);
        assertThat(titles).hasSize(BusyDay.SESSIONS);
        assertThat(page.locator(".poster .note:not(.k-break) h3").allTextContents())
                .containsExactlyInAnyOrderElementsOf(titles);
        assertThat(page.locator(".poster-block").textContent()).containsPattern("Version1, published \\w{3} \\d+ \\w+");
    }

    @Test
    void theCodesOnPaperLeadToPages() {
        assertThat(codes("/busy/print/poster")).containsExactly("/busy/schedule?day=2026-05-04");
        assertThat(codes(EVENT + "/print/poster?size=a4"))
                .containsExactly(
                        EVENT + "/schedule?day=2012-03-06",
                        EVENT + "/schedule?day=2012-03-07",
                        EVENT + "/schedule?day=2012-03-08");
        assertThat(codes(EVENT + "/print/signs?day=2012-03-06"))
                .containsExactly(
                        EVENT + "/rooms/auditorium",
                        EVENT + "/rooms/whiteboard-a",
                        EVENT + "/rooms/whiteboard-b",
                        EVENT + "/rooms/lab",
                        EVENT + "/rooms/hack-space",
                        EVENT + "/rooms/demo-stage");
    }

    @Test
    void aPrintedCodeCanBeRead() throws IOException {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/print/signs?room=lab&day=2012-03-06");
        try (PDDocument printed = printed(page)) {
            PDRectangle all = printed.getPage(0).getMediaBox();
            printed.getPage(0).setCropBox(new PDRectangle(all.getWidth() / 3, all.getHeight() / 4));
            assertThat(QrReader.read(new PDFRenderer(printed).renderImageWithDPI(0, DPI)))
                    .isEqualTo(PUBLIC_ADDRESS + EVENT + "/rooms/lab");
        }
    }

    @Test
    void theCodeOfADoorSheetIsLargeEnough() {
        Page page = BROWSER.page();
        page.navigate(EVENT + "/print/signs?room=lab&day=2012-03-06");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        Object millimetres =
                page.evaluate("document.querySelector('.qr-ink').getBoundingClientRect().width * 25.4 / 96");
        assertThat(((Number) millimetres).doubleValue()).isBetween(35.0, 50.0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void paperIsAccessibleOnScreensToo(ColorScheme scheme) {
        for (int width : new int[] {390, 1600}) {
            Page page = BROWSER.page(
                    new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
            for (String path : List.of("/print", "/print/poster?day=2012-03-06", "/print/signs?day=2012-03-06")) {
                page.navigate(EVENT + path);
                assertThat(AxeCheck.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
        assertThat(BROWSER.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/print/poster?day=2012-03-09", "/print/signs?room=attic", "/print/signs?day=2012-03-09"})
    void whatIsNotThereCannotBePrinted(String path) {
        anybody().get(EVENT + path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/print/poster?day=monday", "/print/poster?size=letter", "/print/signs?day=6", "/print?at=x"})
    void whatCannotBeIsRefused(String path) {
        anybody().get(EVENT + path).then().statusCode(400);
    }

    private static PDDocument printed(Page page) throws IOException {
        return Loader.loadPDF(page.pdf(new PdfOptions().setPreferCSSPageSize(true)));
    }

    /** What the codes on the sheets say, each of them an address of this program that answers. */
    private static List<String> codes(String path) {
        Page page = BROWSER.page(new NewContextOptions().setDeviceScaleFactor(2));
        page.navigate(path);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> found = new ArrayList<>();
        for (Locator drawn : page.locator(".qr").all()) {
            String code = QrReader.read(drawn.screenshot());
            assertThat(code).startsWith(PUBLIC_ADDRESS + "/");
            found.add(code.substring(PUBLIC_ADDRESS.length()));
        }
        for (String below : found) anybody().get(URI.create(below)).then().statusCode(200);
        return found;
    }
}
