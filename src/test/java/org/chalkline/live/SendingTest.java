package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.live.Outboxes.PAGE;
import static org.chalkline.live.Outboxes.SMALL;
import static org.chalkline.live.Outboxes.changes;
import static org.chalkline.live.Outboxes.html;
import static org.chalkline.live.Outboxes.item;
import static org.chalkline.live.Outboxes.move;
import static org.chalkline.live.Outboxes.proposal;
import static org.chalkline.live.Outboxes.send;
import static org.chalkline.live.Outboxes.text;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.chalkline.testkit.Api.browser;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Letter;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.chalkline.testkit.MailServer;
import org.chalkline.testkit.Parallel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits goes to each of its people once, as an organizer has read it. */
@QuarkusTest
@Tag("database")
class SendingTest {
    @RegisterExtension
    static final MailServer MAIL = new MailServer();

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    @Test
    void aLetterGoesByMailOnce() throws Exception {
        move("TALK", "cancelled", "Flooded\nsorry");
        List<String> answers = Parallel.run(3, i -> () -> send("ada").asString());
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "{\"sent\":[\"ada\"],\"failed\":[]}",
                        "{\"sent\":[],\"failed\":[]}",
                        "{\"sent\":[],\"failed\":[]}");
        assertThat(MAIL.received()).hasSize(1);
        MailServer.Received mail = MAIL.last("ada@example.org");
        assertThat(mail.subject()).isEqualTo("Small hack: news about your sessions");
        assertThat(mail.text()).contains("“A talk” is cancelled.\nThe organizers write: Flooded\nsorry");
        assertThat(changes()).isEmpty();
    }

    /** Anybody may sign up under anybody's address; who proves it to be theirs is written to from then on. */
    @Test
    void nobodyIsWrittenToAtAnAddressThatIsNotProved() throws Exception {
        String code = proposal("victim@example.org");
        move(code, "accepted", "Welcome");
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("way")).isEqualTo(List.of("page"));
        Document account = Jsoup.parse(browser("victim@example.org")
                .get("/account")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String href = account.select("section[aria-labelledby=s-prove] a").attr("href");
        assertThat(href).isEqualTo("/sign-in/letter?next=/account&address=victim%40example.org");
        assertThat(Jsoup.parse(browser().urlEncodingEnabled(false).get(href).asString())
                        .select("input[name=address]")
                        .val())
                .isEqualTo("victim@example.org");
        prove("victim@example.org");
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("way")).isEqualTo(List.of("both"));
    }

    @Test
    void anAccountFindsItOnItsOwnPages() {
        String code = proposal("noor");
        move(code, "accepted", "Welcome");
        assertThat(text("the-noor")).endsWith("\nYour sessions: http://chalkline.example.org/small/proposals\n");
        assertThat(as("noor").get("/api/v1/me/messages").jsonPath().getList("")).isEmpty();
        assertThat(send("the-noor").jsonPath().getList("sent")).isEqualTo(List.of("the-noor"));
        assertThat(MAIL.received()).isEmpty();
        String words = "“My own” is accepted. Please confirm that you will be there.\nThe organizers write: Welcome";
        assertThat(as("noor").get("/api/v1/me/messages").jsonPath().getList(""))
                .isEqualTo(List.of(Map.of(
                        "event", "small",
                        "eventName", "Small hack",
                        "session", "My own",
                        "code", code,
                        "text", words,
                        "sent", "2012-03-06T23:20:00+01:00")));
        for (String path : List.of("/account", "/small/proposals")) {
            assertThat(html(browser("noor").get(path))
                            .select(".messages .letter-text")
                            .first()
                            .wholeText())
                    .isEqualTo(words);
        }
        Api.account("eve");
        assertThat(as("eve").get("/api/v1/me/messages").jsonPath().getList("")).isEmpty();
        assertThat(html(browser("eve").get("/account")).select(".messages")).isEmpty();
    }

    /** By a letter that is asked for and opened in a browser which is signed in already. */
    private static void prove(String address) throws Exception {
        Map<String, String> cookies = browser()
                .formParam("name", address)
                .formParam("password", Api.PASSWORD)
                .post("/sign-in")
                .cookies();
        browser().formParam("address", address).post("/sign-in/letter");
        String token = MAIL.last(address).text().replaceAll("(?s).*token=(\\S+).*", "$1");
        browser()
                .cookies(cookies)
                .formParam("token", token)
                .post("/sign-in/link")
                .then()
                .statusCode(303);
    }

    @Test
    void anAccountThatIsAnAddressGetsBoth() throws Exception {
        String code = proposal("noor@example.org");
        prove("noor@example.org");
        move(code, "rejected", null);
        assertThat(admin().get(SMALL + "/outbox").jsonPath().getList("way")).isEqualTo(List.of("both"));
        send("the-noor-example-org");
        assertThat(MAIL.last("noor@example.org").text()).contains("“My own” was not selected.");
        assertThat(as("noor@example.org").get("/api/v1/me/messages").jsonPath().getList("session"))
                .isEqualTo(List.of("My own"));
    }

    @Test
    void whereTheMailServerFailsTheLetterWaitsAndSaysWhy() {
        String code = proposal("noor");
        move(code, "accepted", null);
        move("TALK", "cancelled", null);
        MAIL.stop();
        Response answer = send("ada", "the-noor");
        String problem = "The mail could not be sent: The mail server did not take it.";
        assertThat(answer.jsonPath().getMap(""))
                .isEqualTo(Map.of(
                        "sent", List.of("the-noor"),
                        "failed", List.of(Map.of("person", "ada", "problem", problem))));
        assertThat(html(browser("admin").get(PAGE))
                        .select(".letter .error-text")
                        .eachText())
                .isEqualTo(List.of(problem + " It can be sent again."));
        MAIL.beforeEach(null);
        move("TALK", "accepted", null);
        move("TALK", "waitlisted", null);
        assertThat(changes()).isEqualTo(List.of(item("TALK", "state", "accepted", "waitlisted", null)));
        assertThat(send("ada").jsonPath().getList("sent")).isEqualTo(List.of("ada"));
        assertThat(MAIL.last("ada@example.org").text()).contains("is on the waiting list");
    }

    @Test
    void thePageSendsWhatIsTickedAndDropsTheOther() {
        move("TALK", "cancelled", "<b>& </b>");
        move("DEMO", "cancelled", null);
        Document page = html(browser("admin").get(PAGE));
        assertThat(page.select("nav[aria-label=Organizer] a[aria-current]").text())
                .isEqualTo("Outbox 2 waiting");
        assertThat(page.select("input[name=people][checked]").eachAttr("value")).isEqualTo(List.of("ada"));
        assertThat(page.select("[data-send]").text()).isEqualTo("Send to those ticked");
        assertThat(page.select(".letter-text").first().wholeText()).contains("The organizers write: <b>& </b>");

        assertThat(html(browser("admin").get(PAGE + "/print"))
                        .select("article h2")
                        .eachText())
                .isEqualTo(List.of("Grace"));
        Response dropped = browser("admin")
                .formParam("people", "ada")
                .formParam("drop", "grace")
                .post(PAGE);
        assertThat(dropped.header("Location")).endsWith(PAGE + "?did=dropped");
        assertThat(MAIL.received()).isEmpty();
        Response none = browser("admin").post(PAGE);
        assertThat(none.statusCode()).isEqualTo(400);
        Response sent = browser("admin").formParam("people", "ada").post(PAGE);
        assertThat(sent.header("Location")).endsWith(PAGE + "?did=sent");
        assertThat(MAIL.received()).hasSize(1);
        assertThat(html(browser("admin").get(PAGE)).select(".empty h2").text()).isEqualTo("Nothing waits");
        assertThat(html(browser("admin").get(PAGE + "/print"))
                        .select(".empty h2")
                        .text())
                .isEqualTo("There is nothing to print");
    }

    @Test
    void aLetterThatChangedSinceItWasReadIsNotSent() {
        move("TALK", "waitlisted", null);
        move("DEMO", "cancelled", null);
        List<String> read = admin().get(SMALL + "/outbox").jsonPath().getList("revision");
        Document page = html(browser("admin").get(PAGE));
        assertThat(page.select("input[name^=revision]").eachAttr("name"))
                .isEqualTo(List.of("revision.ada", "revision.grace"));
        assertThat(page.select("input[name^=revision]").eachAttr("value")).isEqualTo(read);
        move("TALK", "rejected", null);
        Map<String, Object> wish = Map.of(
                "people", List.of("ada", "grace"), "revisions", Map.of("ada", read.get(0), "grace", read.get(1)));
        String problem = "It changed since you read it; read it again.";
        assertThat(admin().body(wish)
                        .post(SMALL + "/outbox/sendings")
                        .jsonPath()
                        .getMap(""))
                .isEqualTo(Map.of(
                        "sent", List.of("grace"), "failed", List.of(Map.of("person", "ada", "problem", problem))));
        assertThat(MAIL.received()).isEmpty();
        assertThat(changes()).isEqualTo(List.of(item("TALK", "state", "accepted", "rejected", null)));

        Response sent = browser("admin")
                .formParam("people", "ada")
                .formParam("revision.ada", read.get(0))
                .post(PAGE);
        assertThat(sent.header("Location")).endsWith(PAGE + "?did=failed&changed=ada");
        Document again = html(browser("admin").get(PAGE + "?did=failed&changed=ada"));
        assertThat(again.select(".letter .error-text").eachText()).isEqualTo(List.of(problem));
        assertThat(again.select(".letter details[open] .letter-text").text()).contains("was not selected");
        browser("admin")
                .formParam("people", "ada")
                .formParam(
                        "revision.ada", again.select("input[name=revision.ada]").val())
                .post(PAGE)
                .then()
                .header("Location", endsWith(PAGE + "?did=sent"));
        assertThat(MAIL.last("ada@example.org").text()).contains("was not selected");
    }

    @Test
    void peopleWhoAreNotThereAreNamed() {
        send("ada", "nobody").then().statusCode(400).body("violations.field", equalTo(List.of("people[1]")));
        send().then().statusCode(400).body("violations.field", equalTo(List.of("people")));
        Api.imported(Api.resource("/interchange/full.json"));
        Api.member("carol", "full", "organizer");
        as("carol").get(SMALL + "/outbox").then().statusCode(403);
        as("carol")
                .body(Map.of("people", List.of("ada")))
                .post(SMALL + "/outbox/sendings")
                .then()
                .statusCode(403);
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(new Letter("ada@example.org", "Hack\r\nBcc: eve@example.org\u2028x", "").subject())
                .isEqualTo("Hack Bcc: eve@example.org x");
    }
}
