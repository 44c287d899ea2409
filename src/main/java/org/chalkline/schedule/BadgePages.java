package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.interest.Wish;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own agenda, to be printed for the back of a badge. */
@Path("/{event}/print/mine")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class BadgePages {
    private static final int LONGEST_NAME = 60;

    private final MarkKeeper keeper;
    private final MineVisits visits;
    private final Settings settings;

    BadgePages(MarkKeeper keeper, MineVisits visits, Settings settings) {
        this.keeper = keeper;
        this.visits = visits;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance badge(BadgePage page);
    }

    /** @param name to print on the first card; none if it is left out */
    @GET
    public RestResponse<String> badge(
            String event,
            @RestQuery @Nullable String name,
            @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        String printed = name == null ? "" : name.strip();
        if (printed.length() > LONGEST_NAME) {
            throw new Invalid("name", "may have at most " + LONGEST_NAME + " characters");
        }
        Visit visit = visits.required(event, request);
        Map<String, Mark> marks = Marks.read(cookie);
        List<Wish> wishes = keeper.list(event, marks);
        MineTaking taking = new MineTaking(
                Answers.base(settings, request), visit.links(), "", wishes, null, Answers.language(request));
        Map<String, Level> levels = keeper.levels(event, marks);
        return Forms.page(Templates.badge(BadgePage.of(visit, levels, printed, taking.shortAddress())));
    }
}
