package org.chalkline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.AxeCheck;
import org.chalkline.testkit.BrowserExtension;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.PushService;
import org.chalkline.testkit.PushService.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member has a browser tell them of their agenda. The browser's maker's push service is not asked: a page that subscribes
 * gets a subscription to the one of the tests. */
@QuarkusTest
@Tag("browser")
class PushPathTest {
    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @RegisterExtension
    static final PushService SERVICE = new PushService();

    private static final String EVENT = "/xen-hackathon-2012";
    private static final String API = "/api/v1/events" + EVENT;

    /** What the Push API of a browser does, kept as long as the browser's storage. */
    private static final String SUBSCRIBING = """
            const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
            const subscription = (key) => ({
              options: { applicationServerKey: bytes(key).buffer },
              toJSON: () => ({ endpoint: '%s', keys: { p256dh: '%s', auth: '%s' } }),
              unsubscribe: async () => localStorage.removeItem('subscribed with') ?? true,
            });
            PushManager.prototype.getSubscription = async () => {
              const key = localStorage.getItem('subscribed with');
              return key && subscription(key);
            };
            PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
              if (!userVisibleOnly) throw new Error('not visible');
              localStorage.setItem('subscribed with', applicationServerKey);
              return subscription(applicationServerKey);
            };
            """;

    /** A reader who has said no before; a browser without a screen cannot be told so. */
    private static final String FORBIDDEN = """
            Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
            Notification.requestPermission = async () => 'denied';
            """;

    @Inject
    EmptyProgram program;

    @BeforeEach
    void noorHasStarredASession() {
        program.withSample();
        Api.member("noor", "xen-hackathon-2012", "attendee");
        as("noor").body(Map.of("level", "must")).put(API + "/sessions/RELEASE/interest");
    }

    @Test
    void aMemberHasThisBrowserTellThemUntilTheySignOut() throws InterruptedException {
        Page page = signedIn(true);
        assertThat(page.locator("#push")).isVisible();
        assertThat(says(page)).isEmpty();
        assertThat(AxeCheck.violations(page)).isEmpty();
        button(page).press("Enter");
        assertThat(page.locator("#push [role=status]")).hasText("This device tells you.");
        assertThat(button(page)).hasText("Do not tell me on this device");
        assertThat(page.locator("#push form")).containsText("One device tells you.");
        page.reload();
        assertThat(button(page)).hasText("Do not tell me on this device");
        assertThat(AxeCheck.violations(page)).isEmpty();
        admin().delete(API + "/draft/placements/RELEASE").then().statusCode(204);
        Api.publish("xen-hackathon-2012");
        assertThat(SERVICE.await(1).get(0).note())
                .startsWith("{\"title\":\"Cancelled: How long should a release cycle be?\"");
        assertThat(button(page)).hasText("Do not tell me on this device"); // also after the page has followed
        button(page).click();
        assertThat(page.locator("#push [role=status]")).hasText("This device no longer tells you.");
        assertThat(button(page)).hasText("Tell me on this device");
        assertThat(page.locator("#push form")).hasCount(0);
        button(page).click();
        assertThat(page.locator("#push [role=status]")).hasText("This device tells you.");
        page.navigate("/account");
        page.evaluate("async () => { for (const { pushManager } of await navigator.serviceWorker.getRegistrations())"
                + " await pushManager.getSubscription(); }"); // as the page has by then
        page.locator("main form[action='/sign-out'] button").click();
        page.waitForURL("**/");
        assertThat(page.evaluate("localStorage.getItem('subscribed with')")).isNull();
        assertThat(BROWSER.errors()).isEmpty();
    }

    @Test
    void whoseBrowserForbidsItIsToldWhatToDo() {
        Page page = signedIn(false);
        assertThat(page.locator("#push [role=status]"))
                .hasText(
                        "This browser lets nothing from here notify you. Allow notifications for this site in the browser’s"
                                + " settings, most often behind the sign beside the address; then press the button again.");
        button(page).click();
        assertThat(page.locator("#push [role=status]")).containsText("Allow notifications for this site");
        assertThat(AxeCheck.violations(page)).isEmpty();
    }

    @Test
    void withoutScriptsNothingIsOffered() {
        Page page = BROWSER.page(new NewContextOptions().setJavaScriptEnabled(false));
        signIn(page);
        assertThat(page.locator("h1")).hasText("My agenda");
        assertThat(page.locator("#push")).isHidden();
    }

    @Test
    void theWorkerShowsWhatComes() {
        Page page = signedIn(true);
        AtomicReference<String> worker = new AtomicReference<>();
        CDPSession session = page.context().newCDPSession(page);
        session.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                .forEach(each ->
                        worker.set(each.getAsJsonObject().get("registrationId").getAsString())));
        session.send("ServiceWorker.enable");
        page.waitForCondition(() -> worker.get() != null);
        page.evaluate("async () => (await navigator.serviceWorker.ready).scope");
        JsonObject message = new JsonObject();
        message.addProperty("origin", page.url().replaceFirst("(?<=\\w)/.*", ""));
        message.addProperty("registrationId", worker.get());
        message.addProperty("data", """
                {"title":"Starts at 14:30 in Lab: A talk","body":"Xen Hackathon","url":"/xen-hackathon-2012/sessions/RELEASE",\
                "tag":"start-RELEASE","lang":"en"}""");
        session.send("ServiceWorker.deliverPushMessage", message);
        String shown = "async () => (await (await navigator.serviceWorker.ready).getNotifications())"
                + ".map(({ title, body, data, tag, lang }) => [title, body, data, tag, lang].join(' | '))";
        page.waitForCondition(() -> !((List<?>) page.evaluate(shown)).isEmpty());
        assertThat((List<?>) page.evaluate(shown))
                .hasSize(1)
                .first()
                .isEqualTo("Starts at 14:30 in Lab: A talk | Xen Hackathon | /xen-hackathon-2012/sessions/RELEASE"
                        + " | start-RELEASE | en");
        assertThat(BROWSER.errors()).isEmpty();
    }

    /** @param isAllowed what the reader has told the browser before */
    private static Page signedIn(boolean isAllowed) {
        Browser browser = SERVICE.browser("chromium");
        Page page = BROWSER.page();
        if (isAllowed) page.context().grantPermissions(List.of("notifications"));
        else page.context().addInitScript(FORBIDDEN);
        page.context().addInitScript(SUBSCRIBING.formatted(browser.endpoint(), browser.p256dh(), browser.auth()));
        signIn(page);
        return page;
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in?next=" + EVENT + "/mine");
        page.locator("input[name=name]").fill("noor");
        page.locator("input[name=password]").fill(Api.PASSWORD);
        page.locator("button.btn-primary").click();
        page.waitForURL("**" + EVENT + "/mine");
    }

    private static Locator button(Page page) {
        return page.locator("[data-push-toggle]");
    }

    private static String says(Page page) {
        return page.locator("#push [role=status]").textContent();
    }
}
