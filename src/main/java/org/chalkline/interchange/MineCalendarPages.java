package org.chalkline.interchange;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.chalkline.interest.AgendaFeeds;
import org.chalkline.schedule.StarList;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Digest;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Settings;

/** Somebody's agenda as a calendar, at a private address that knows what they star; or, without an account, at one that
 * names the sessions. What is in it comes from the newest published version. */
@Path("/{event}/mine/{token}.ics")
@PermitAll
public class MineCalendarPages {
    private static final String TYPE = "text/calendar; charset=utf-8";
    private static final String NAMED = "only-";

    private final CalendarFeeds calendars;
    private final AgendaFeeds feeds;
    private final Settings settings;

    MineCalendarPages(CalendarFeeds calendars, AgendaFeeds feeds, Settings settings) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.settings = settings;
    }

    /** @param token of an open address, or {@code only-GLUSTER~USB} */
    @GET
    @Produces({TYPE, "*/*"})
    public Response calendar(String event, String token, Request known, HttpServerRequest request) {
        Language.inAddress(request.getParam(Language.PARAMETER)); // decided already, but a wrong one is to be said
        Language language = Answers.language(request);
        String self = "/" + event + "/mine/" + token + ".ics";
        String text = calendars.mine(event, codes(event, token), language, Answers.base(settings, request), self);
        EntityTag tag = new EntityTag(Digest.shortHex(text.getBytes(StandardCharsets.UTF_8)));
        Response.ResponseBuilder unchanged = known.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(text, TYPE) : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", language.tag())
                .header("Vary", "accept-language, cookie")
                .build();
    }

    private Set<String> codes(String event, String token) {
        if (!token.startsWith(NAMED)) return feeds.sessions(event, token);
        Set<String> codes = StarList.read(token.substring(NAMED.length())).keySet();
        if (codes.isEmpty()) throw new Missing("calendar", "of that address");
        return codes;
    }
}
