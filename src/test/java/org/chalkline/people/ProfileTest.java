package org.chalkline.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.admin;
import static org.chalkline.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say and show of themselves. */
@QuarkusTest
@Tag("database")
class ProfileTest {
    private static final String SMALL = "/api/v1/events/small";

    @Inject
    EmptyProgram program;

    /** Noor is Ada, who has a part in the published session TALK. */
    @BeforeEach
    void adaSignsIn() {
        program.withSmall();
        admin().body(Map.of("room", "hall", "start", "2026-03-28T09:00", "accept", List.of("out-of-order")))
                .put(SMALL + "/draft/placements/TALK")
                .then()
                .statusCode(200);
        Api.publish("small");
        Api.account("noor");
        String card = admin().body(Map.of("purpose", "person", "person", "ada"))
                .post(SMALL + "/invitations")
                .path("code");
        as("noor").post("/api/v1/invitations/" + card).then().statusCode(200);
    }

    @Test
    void aPictureIsMadeSmallAndPublicWithTheNextVersion() throws IOException {
        assertThat(upload("me.png", png(900, 600)).statusCode()).isEqualTo(303);
        String hash = as("noor").get(SMALL + "/profile").path("portrait");
        String path = "/small/portraits/" + hash;
        Response own = Api.browser("noor").get(path);
        assertThat(own.contentType()).isEqualTo("image/jpeg");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(own.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(320);
        Api.browser().get(path).then().statusCode(404);
        assertThat(Api.browser().get("/small/people/ada").asString()).doesNotContain(hash);

        publishAgain();
        Api.browser().get(path).then().statusCode(200);
        assertThat(Api.browser().get("/small/people/ada").asString()).contains(path);

        upload("me.png", png(320, 400));
        Api.browser().get(path).then().statusCode(200);
        assertThat(Api.browser("noor").post("/small/profile/portrait/remove").statusCode())
                .isEqualTo(303);
        Api.browser().get(path).then().statusCode(404);
        assertThat(as("noor").get(SMALL + "/profile").<String>path("portrait")).isNull();
    }

    @Test
    void aPictureStaysWithWhoeverTakesACard() throws IOException {
        Api.member("emil", "small", "attendee");
        assertThat(uploadAs("emil", "me.png", png(320, 320)).statusCode()).isEqualTo(303);
        String hash = as("emil").get(SMALL + "/profile").path("portrait");
        String card = admin().body(Map.of("purpose", "person", "person", "grace"))
                .post(SMALL + "/invitations")
                .path("code");
        as("emil").post("/api/v1/invitations/" + card).then().statusCode(200);
        assertThat(as("emil").get(SMALL + "/profile").<String>path("portrait")).isEqualTo(hash);
        Api.browser("emil").get("/small/portraits/" + hash).then().statusCode(200);
    }

    @Test
    void whatIsNoPictureIsRefusedBesideTheField() throws IOException {
        assertThat(upload("me.svg", "<svg onload='x'/>".getBytes(UTF_8)).asString())
                .contains("f-portrait-error", "Is no picture that can be read");
        assertThat(upload("cut.png", Arrays.copyOf(png(900, 600), 200)).asString())
                .contains("Is no picture that can be read");
        Response large = upload("large.png", new byte[6 * 1024 * 1024]);
        assertThat(large.statusCode()).isEqualTo(400);
        assertThat(large.asString()).contains("Has more than 5 MB");
        assertThat(upload("none.png", new byte[0]).asString()).contains("Choose a picture first");
        assertThat(as("noor").get(SMALL + "/profile").<String>path("portrait")).isNull();
    }

    @Test
    void nameAndAffiliationAreOnesOwnToSay() {
        String tag = as("noor").get(SMALL + "/profile").header("ETag");
        as("noor")
                .header("If-Match", tag)
                .body(Map.of("name", "Ada Noor", "affiliation", "Engines"))
                .put(SMALL + "/profile")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ada Noor"), "affiliation", equalTo("Engines"));
        as("noor")
                .header("If-Match", tag)
                .body(Map.of("name", "Late"))
                .put(SMALL + "/profile")
                .then()
                .statusCode(412);
        assertThat(Api.browser().get("/small/people/ada").asString()).doesNotContain("Ada Noor");
        Api.account("eve");
        as("eve").get(SMALL + "/profile").then().statusCode(404);
    }

    private static void publishAgain() {
        admin().body(Map.of("note", "with a picture"))
                .post(SMALL + "/versions")
                .then()
                .statusCode(201);
    }

    private static Response upload(String name, byte[] content) {
        return uploadAs("noor", name, content);
    }

    private static Response uploadAs(String who, String name, byte[] content) {
        return Api.browser(who)
                .contentType("multipart/form-data")
                .multiPart("portrait", name, content, "image/png")
                .post("/small/profile/portrait");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
