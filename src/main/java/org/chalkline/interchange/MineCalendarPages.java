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
import org.chalkline.schedule.Published;
import org.chalkline.schedule.StarList;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Digest;
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
    private final Published published;
    private final Settings settings;

    MineCalendarPages(CalendarFeeds calendars, AgendaFeeds feeds, Published published, Settings settings) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.published = published;
        this.settings = settings;
    }

    /** @param token of an open address, or {@code only-GLUSTER~USB} */
    @GET
    @Produces({TYPE, "*/*"})
    public Response calendar(String event, String token, Request asked, HttpServerRequest request) {
        String name = published.event(event).name() + ", my agenda";
        String self = "/" + event + "/mine/" + token + ".ics";
        String text = calendars.of(event, codes(event, token), name, Answers.base(settings, request), self);
        EntityTag tag = new EntityTag(Digest.shortHex(text.getBytes(StandardCharsets.UTF_8)));
        Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(text, TYPE) : unchanged;
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    private Set<String> codes(String event, String token) {
        if (!token.startsWith(NAMED)) return feeds.sessions(event, token);
        Set<String> codes = StarList.read(token.substring(NAMED.length())).keySet();
        if (codes.isEmpty()) throw new Missing("calendar", "of that address");
        return codes;
    }
}
