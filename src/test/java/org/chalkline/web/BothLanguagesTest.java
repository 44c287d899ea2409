package org.chalkline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.testkit.EmptyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in German has no word of the English page but the event's own and those that both languages share. */
@QuarkusTest
class BothLanguagesTest {
    private static final String EVENT = "/xen-hackathon-2012";
    private static final String DURING = "?at=2012-03-06T14:20";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(, | · |: |; |\\. |/|\\(|\\)|“|”|\\.$|,$)\\s*");
    private static final Set<String> SPOKEN = Set.of("aria-label", "title", "placeholder", "alt", "content");

    /** Names, and words that are the same in both. */
    private static final Pattern SHARED = Pattern.compile(
            "Chalkline|Version( \\d+)?|Versions?|Demo|Whiteboard|Code|Sessions?|Person|Pause|Poster"
                    + "|[A-Z]{3,4}|UTC.*|[A-Z][a-zA-Z]|http:|rooms|.*\\.example\\.org|DE|A[234]|QR|QR-Code|PDF|GitHub|Name|E-Mail|English|Deutsch|.*\\.(txt|ics|atom|png)|.*\\d.*");

    @Inject
    EmptyProgram program;

    @BeforeEach
    void sampleEvent() {
        program.withSample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                EVENT + DURING,
                EVENT + "?at=2012-03-01T09:00",
                EVENT + "?at=2013-01-01T09:00",
                EVENT + "/schedule" + DURING + "&tz=Asia/Tokyo",
                EVENT + "/schedule?day=2012-03-07&view=list&q=nothing+at+all",
                EVENT + "/schedule?kind=demo&room=lab&tag=arm",
                EVENT + "/sessions/GLUSTER",
                EVENT + "/sessions/MEMTRICK" + DURING,
                EVENT + "/people/ian-campbell",
                EVENT + "/rooms/lab" + DURING,
                EVENT + "/rooms/lab/sign" + DURING,
                EVENT + "/rooms/auditorium/sign?at=2012-03-05T09:00",
                EVENT + "/wall" + DURING,
                EVENT + "/changes",
                EVENT + "/all",
                EVENT + "/print",
                EVENT + "/print/poster",
                EVENT + "/print/signs?room=lab",
                EVENT + "/mine",
                EVENT + "/mine/take",
                EVENT + "/print/mine",
                EVENT + "/sessions/NOWHERE",
                EVENT + "/schedule?day=2012-03-01",
                "/nowhere/at/all",
                "/sign-in",
                "/join"
            })
    void nothingIsLeftInEnglish(String path) {
        Set<String> english = pieces(path, "en");
        Set<String> german = pieces(path, "de");
        assertThat(english).isNotEmpty();
        Set<String> left = new TreeSet<>(english);
        left.retainAll(german);
        left.removeAll(own());
        left.removeIf(piece -> SHARED.matcher(piece).matches());
        assertThat(left).isEmpty();
    }

    private static Set<String> pieces(String path, String language) {
        String html = given().header("Accept", "text/html")
                .header("Accept-Language", language)
                .cookie("chalkline-stars", "")
                .urlEncodingEnabled(false)
                .get(path)
                .asString();
        Element page = Jsoup.parse(html);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        page.select(
                        "script, style, select[name=tz], meta:not([property=og:title], [name=description], [property=og:image:alt])")
                .remove();
        List<String> texts = new ArrayList<>();
        page.nodeStream(TextNode.class).forEach(text -> texts.add(text.text()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) if (isSpoken(attribute)) texts.add(attribute.getValue());
        }
        Set<String> pieces = new TreeSet<>();
        for (String text : texts) pieces.addAll(split(text));
        return pieces;
    }

    private static boolean isSpoken(Attribute attribute) {
        boolean isWords =
                attribute.getKey().startsWith("data-") && attribute.getValue().contains(" ");
        return isWords || SPOKEN.contains(attribute.getKey());
    }

    private static List<String> split(String text) {
        return Stream.of(BETWEEN.split(text))
                .map(String::strip)
                .filter(piece -> piece.codePoints().filter(Character::isLetter).count() > 1)
                .toList();
    }

    /** All that the event itself says. */
    private static Set<String> own() {
        Set<String> own = new TreeSet<>();
        collect(given().get("/api/v1/events" + EVENT + "/schedule").as(Map.class), own);
        return own;
    }

    private static void collect(Object value, Set<String> own) {
        if (value instanceof Map<?, ?> object) object.values().forEach(each -> collect(each, own));
        else if (value instanceof List<?> list) list.forEach(each -> collect(each, own));
        else if (value != null) own.addAll(split(value.toString()));
    }
}
