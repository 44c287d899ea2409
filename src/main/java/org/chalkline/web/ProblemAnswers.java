package org.chalkline.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.ErrorPage;
import org.chalkline.shared.Language;

/** Builds error answers in the form that the asker understands: below {@code /api/} and {@code /q/} a document, elsewhere a page. */
@ApplicationScoped
public class ProblemAnswers {
    /** What tells a page from others at its address. */
    static final String BY_LANGUAGE = "accept-language, cookie";

    private final ErrorPage page;

    ProblemAnswers(ErrorPage page) {
        this.page = page;
    }

    /** In which language to say what went wrong. */
    static ProblemWords words(HttpServerRequest request) {
        return Bundles.of(ProblemWords.class, language(request));
    }

    static Language language(HttpServerRequest request) {
        return isForPrograms(request) ? Language.ENGLISH : Answers.language(request);
    }

    Response answer(
            HttpServerRequest request,
            int status,
            String code,
            String title,
            String detail,
            Map<String, Object> facts) {
        if (isForPrograms(request)) {
            return Response.status(status)
                    .type(Problem.MEDIA_TYPE)
                    .entity(Problem.of(status, code, title, detail, facts))
                    .build();
        }
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).tag())
                .header(HttpHeaders.VARY, BY_LANGUAGE)
                .entity(page.html(status, title, detail))
                .build();
    }

    /** Programs are asked for a name and password, people are sent to the sign-in page and back. */
    Response signInFirst(HttpServerRequest request) {
        if (isForPrograms(request)) {
            Response answer = answer(
                    request,
                    401,
                    "sign-in",
                    "Sign in first",
                    "Send the name and password of an account that may do this (HTTP Basic), or a token that is still good"
                            + " (Bearer).",
                    Map.of());
            return Response.fromResponse(answer)
                    .header("WWW-Authenticate", "Basic realm=\"Chalkline\", charset=\"UTF-8\"")
                    .build();
        }
        String back = request.method().name().equals("GET") ? request.uri() : "/";
        return Response.seeOther(URI.create("/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8)))
                .build();
    }

    static boolean isForPrograms(HttpServerRequest request) {
        String path = request.path();
        return path.startsWith("/api/") || path.startsWith("/q/");
    }
}
