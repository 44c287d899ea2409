package org.chalkline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.RunningProgram;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program is killed and started again while a screen hangs: the screen says so, comes back by itself and shows what is
 * published afterwards. */
class ScreenRestartIT {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String EVENT = "/api/v1/events/xen-hackathon-2012";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"/rooms/lab/sign", "/wall"})
    void aScreenComesBackByItself(String path) throws Exception {
        RunningProgram first = new RunningProgram(data, List.of());
        Page page = BROWSER.page(new NewContextOptions().setViewportSize(1920, 1080), first.address.toString());
        try (first) {
            page.clock().install();
            page.navigate("/xen-hackathon-2012" + path);
            page.waitForCondition(() -> page.evaluate("document.body.dataset.ahead !== undefined") == Boolean.TRUE);
            assertThat(page.locator("main")).hasAttribute("data-version", Pattern.compile("1, published .*"));
            first.kill();
        }
        page.clock().fastForward("02:00");
        assertThat(page.locator("[data-lost]").first()).isVisible();
        try (RunningProgram again = new RunningProgram(data, List.of(), first.address.getPort())) {
            var moved = again.send("DELETE", EVENT + "/draft/placements/GLUSTER", "");
            assertThat(moved.statusCode()).as(moved.body()).isLessThan(300);
            String note = "{\"note\":\"After the restart\"}";
            var published = again.send("POST", EVENT + "/versions", note);
            assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
            page.clock().fastForward("00:31");
            assertThat(page.locator("main")).hasAttribute("data-version", Pattern.compile("2, published .*"));
            assertThat(page.locator("[data-lost]").first()).isHidden();
        }
    }
}
