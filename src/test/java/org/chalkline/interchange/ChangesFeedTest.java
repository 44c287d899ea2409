package org.chalkline.interchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed of published versions, read back as XML. */
@QuarkusTest
@Tag("database")
class ChangesFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SMALL = "http://chalkline.example.org/small";

    @Inject
    EmptyProgram program;

    @BeforeEach
    void smallEvent() {
        program.withSmall();
    }

    /** An entry as a reader shows it. */
    private record Entry(String id, String title, String published, String updated, String alternate, String html) {
        static Entry of(Element entry) {
            assertThat(child(entry, "content").getAttribute("type")).isEqualTo("html");
            return new Entry(
                    text(entry, "id"),
                    text(entry, "title"),
                    text(entry, "published"),
                    text(entry, "updated"),
                    child(entry, "link").getAttribute("href"),
                    text(entry, "content"));
        }
    }

    private static Element feed() throws Exception {
        return feed("/small/changes.atom");
    }

    private static Element feed(String path) throws Exception {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.asByteArray()))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
        return feed;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) children.add(child);
        }
        return children;
    }

    private static Element child(Element parent, String name) {
        List<Element> children = children(parent, name);
        assertThat(children).as(name).hasSize(1);
        return children.get(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static void place(String code, String room, String start) {
        Api.place("small", code, room, start, "equipment-missing");
    }

    private static void publish(String note) {
        admin().body(Map.of("note", note))
                .post("/api/v1/events/small/versions")
                .then()
                .statusCode(201);
    }

    @Test
    void everyVersionIsAnEntryInThePagesWords() throws Exception {
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        publish("");
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        place("TALK", "hall", "2026-03-28T10:00");
        place("BOARD", "hall", "2026-03-28T11:00");
        publish("Grace is <ill> & away");
        Element feed = feed();
        assertThat(text(feed, "title")).isEqualTo("Small hack: what changed");
        assertThat(text(feed, "id")).isEqualTo("urn:uuid:" + Guids.of("/small/changes.atom"));
        assertThat(text(feed, "updated")).isEqualTo("2012-03-06T22:20:00Z");
        assertThat(text(child(feed, "author"), "name")).isEqualTo("Small hack");
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly("self " + SMALL + "/changes.atom", "alternate " + SMALL + "/changes");
        assertThat(children(feed, "entry").stream().map(Entry::of))
                .containsExactly(
                        new Entry(
                                "urn:uuid:" + Guids.version("small", 2),
                                "Version 2: 1 moved, 1 new, 1 cancelled",
                                "2012-03-06T22:20:00Z",
                                "2012-03-06T22:20:00Z",
                                SMALL + "/changes?version=2",
                                "<p>Grace is &lt;ill&gt; &amp; away</p>"
                                        + "<ul><li>A demo is cancelled<br>Demo, Grace</li>"
                                        + "<li><a href=\"" + SMALL + "/sessions/TALK\">A talk</a>"
                                        + " moved to Sat 28, 10:00, was 09:00<br>Talk, Ada</li>"
                                        + "<li><a href=\"" + SMALL + "/sessions/BOARD\">A board</a>"
                                        + " is new, Sat 28 March 11:00, Hall<br>Whiteboard discussion, Ada, Grace</li></ul>"),
                        new Entry(
                                "urn:uuid:" + Guids.version("small", 1),
                                "Version 1: first version, 2 sessions",
                                "2012-03-06T22:20:00Z",
                                "2012-03-06T22:20:00Z",
                                SMALL + "/changes?version=1",
                                "<p>First version, 2 sessions.</p>"));
    }

    @Test
    void inGermanOnlyWordsAreOthers() throws Exception {
        place("TALK", "hall", "2026-03-28T09:00");
        place("DEMO", "lab", "2026-03-28T10:00");
        publish("");
        admin().delete("/api/v1/events/small/draft/placements/DEMO").then().statusCode(204);
        place("TALK", "lab", "2026-03-28T10:00");
        place("BOARD", "hall", "2026-03-28T11:00");
        publish("");
        Element feed = feed("/small/changes.atom?lang=de");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("de");
        assertThat(text(feed, "title")).isEqualTo("Small hack: was sich geändert hat");
        assertThat(text(feed, "id")).isEqualTo(text(feed(), "id"));
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly("self " + SMALL + "/changes.atom?lang=de", "alternate " + SMALL + "/changes");
        assertThat(children(feed, "entry").stream().map(Entry::of))
                .containsExactly(
                        new Entry(
                                "urn:uuid:" + Guids.version("small", 2),
                                "Version 2: 1 verlegt, 1 neu, 1 abgesagt",
                                "2012-03-06T22:20:00Z",
                                "2012-03-06T22:20:00Z",
                                SMALL + "/changes?version=2",
                                "<ul><li>A demo ist abgesagt<br>Demo, Grace</li>"
                                        + "<li><a href=\"" + SMALL + "/sessions/TALK\">A talk</a>"
                                        + " ist verlegt auf Sa 28., 10:00, in Lab, vorher 09:00, in Hall<br>Vortrag, Ada</li>"
                                        + "<li><a href=\"" + SMALL + "/sessions/BOARD\">A board</a>"
                                        + " ist neu, Sa 28. März 11:00, Hall<br>Whiteboard-Diskussion, Ada, Grace</li></ul>"),
                        new Entry(
                                "urn:uuid:" + Guids.version("small", 1),
                                "Version 1: erste Version, 2 Sessions",
                                "2012-03-06T22:20:00Z",
                                "2012-03-06T22:20:00Z",
                                SMALL + "/changes?version=1",
                                "<p>Erste Version, 2 Sessions.</p>"));
        Response german = given().get("/small/changes.atom?lang=de");
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.header("Vary")).isEqualTo("accept-encoding, accept-language, cookie");
    }

    @Test
    void hostileTitlesStayText() throws Exception {
        Api.change("/api/v1/events/small", "TALK", "title", "<script>alert(1)</script> & ]]> 👩‍💻");
        publish("");
        place("TALK", "hall", "2026-03-28T09:00");
        publish("");
        assertThat(Entry.of(children(feed(), "entry").get(0)).html())
                .isEqualTo("<ul><li><a href=\"" + SMALL
                        + "/sessions/TALK\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; 👩‍💻</a>"
                        + " is new, Sat 28 March 09:00, Hall<br>Talk, Ada</li></ul>");
    }

    @Test
    void onlyTheNewestVersionsAreTold() throws Exception {
        for (int i = 0; i < 52; i++) {
            place("TALK", "hall", i % 2 == 0 ? "2026-03-28T09:00" : "2026-03-28T10:00");
            publish("");
        }
        List<Element> entries = children(feed(), "entry");
        assertThat(entries).hasSize(50);
        assertThat(text(entries.get(0), "title")).isEqualTo("Version 52: 1 moved");
        assertThat(text(entries.get(49), "title")).isEqualTo("Version 3: 1 moved");
    }

    @Test
    void itIsRevalidatedAndLinked() {
        place("TALK", "hall", "2026-03-28T09:00");
        publish("");
        String tag = given().get("/small/changes.atom").header("ETag");
        given().header("If-None-Match", tag).get("/small/changes.atom").then().statusCode(304);
        given().get("/none/changes.atom").then().statusCode(404);
        for (String page : List.of("", "/schedule", "/changes")) {
            assertThat(given().get("/small" + page).asString())
                    .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/small/changes.atom\"");
        }
        assertThat(given().get("/small/changes").asString())
                .contains("<a class=\"press\" href=\"/small/changes.atom\">Follow by feed</a>");
    }
}
