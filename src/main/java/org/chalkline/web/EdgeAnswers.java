package org.chalkline.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.ErrorPage;
import org.chalkline.shared.ErrorView;
import org.chalkline.shared.Frame;
import org.chalkline.shared.FrameWords;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Language;

/** Answers what is refused before any door opens: with a page to browsers, which accept one by name, with a document to all
 * others. The connection ends with it, for what else was sent is not read. */
@ApplicationScoped
class EdgeAnswers {
    private final ErrorPage pages;

    EdgeAnswers(ErrorPage pages) {
        this.pages = pages;
    }

    /** @param mostKiB how much is taken at that address, where too much was sent */
    void refuse(HttpServerRequest request, EdgeRefusal why, long mostKiB) {
        Language language = ProblemAnswers.language(request);
        ProblemWords words = Bundles.of(ProblemWords.class, language);
        String title = words.edge(why.code());
        String next = words.edgeNext(why.code(), mostKiB);
        HttpServerResponse response =
                request.response().setStatusCode(why.status).putHeader(HttpHeaders.CONNECTION, "close");
        if (isBrowser(request)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .putHeader(HttpHeaders.VARY, ProblemAnswers.BY_LANGUAGE)
                    .end(pages.html(page(why, title, next, language), language));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(JsonText.write(Problem.of(why.status, why.code(), title, next, Map.of())));
        }
    }

    private static boolean isBrowser(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !ProblemAnswers.isForPrograms(request) && accepted != null && accepted.contains("text/html");
    }

    private static ErrorView page(EdgeRefusal why, String title, String next, Language language) {
        ErrorView.Way out =
                new ErrorView.Way("/", Bundles.of(FrameWords.class, language).allEvents());
        return new ErrorView(Frame.plain(), why.status, title, next, List.of(out));
    }
}
