package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.testkit.Api.browser;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.testkit.MailServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sign-in letters as their tests ask for them, read them and use them. */
final class Letters {
    static final Pattern LINK = Pattern.compile("http://chalkline\\.example\\.org(/sign-in/link\\?token=\\S+)");
    static final Pattern CODE = Pattern.compile("(?m)^(\\d{3} \\d{3})$");

    private Letters() {}

    /** @return path of the page that takes the code */
    static String ask(String address, String next) {
        Response answer =
                browser().formParam("address", address).formParam("next", next).post("/sign-in/letter");
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    static String location(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        URI uri = URI.create(answer.header("Location"));
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    static Response press(String link, String displayName, String... own) {
        RequestSpecification request = own.length == 0 ? browser() : signedIn(own[0]);
        request.formParam("token", link.replaceFirst("^.*token=", ""));
        if (displayName != null) request.formParam("displayName", displayName);
        return request.post("/sign-in/link");
    }

    static Response type(String page, String code) {
        return browser()
                .formParam("request", page.replaceFirst("^.*request=", ""))
                .formParam("code", code)
                .post("/sign-in/code");
    }

    static RequestSpecification signedIn(String token) {
        return browser().cookie(SignInCookie.NAME, token);
    }

    static void assertSpent(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.cookies()).isEmpty();
        assertThat(html(answer).select("main h1").text()).isEqualTo("This link or code has had its time");
        assertThat(html(answer).select("main a.btn").attr("href")).isEqualTo("/sign-in/letter");
    }

    static Document html(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    static String group(Pattern pattern, MailServer.Received mail) {
        Matcher matcher = pattern.matcher(mail.text());
        assertThat(matcher.find()).as(mail.text()).isTrue();
        return matcher.group(1);
    }
}
