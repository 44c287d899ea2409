package org.chalkline.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Renders the page that people get instead of the one they asked for. */
@ApplicationScoped
public class ErrorPage {
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance error(ErrorView page);
    }

    /** Outside of any event, in the language of the request. */
    public String html(int status, String heading, String text) {
        return html(new ErrorView(
                Frame.plain(),
                status,
                heading,
                text,
                List.of(new ErrorView.Way(
                        "/", Bundles.ofRequest(FrameWords.class).allEvents()))));
    }

    /** In the language of the request, if there is one. */
    public String html(ErrorView page) {
        return Templates.error(page).render();
    }

    public String html(ErrorView page, Language language) {
        return Templates.error(page).setLocale(language.tag()).render();
    }
}
