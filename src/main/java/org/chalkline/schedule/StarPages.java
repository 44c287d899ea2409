package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.interest.AgendaFeeds;
import org.chalkline.interest.ChangeDigests;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.interest.NewLevel;
import org.chalkline.interest.Wish;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Single choices, wherever a session stands; and all of them on the way to another device or into a calendar. */
@Path("/{event}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class StarPages {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final MarkKeeper keeper;
    private final MineVisits visits;
    private final OpenEvents open;
    private final AgendaFeeds feeds;
    private final ChangeDigests digests;
    private final Forms forms;
    private final CurrentUser who;
    private final InstantSource clock;

    StarPages(
            MarkKeeper keeper,
            MineVisits visits,
            OpenEvents open,
            AgendaFeeds feeds,
            ChangeDigests digests,
            Forms forms,
            CurrentUser who,
            InstantSource clock) {
        this.keeper = keeper;
        this.visits = visits;
        this.open = open;
        this.feeds = feeds;
        this.digests = digests;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance take(TakePage page);
    }

    /** What the scripts of public pages, which are the same for everybody, paint the stars by: level by code. Of an event that
     * is gone there are none: the browser gives up what it has kept. */
    @GET
    @Path("mine/stars")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Map<String, Level>> stars(
            String event, @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie, HttpServerRequest request) {
        Map<String, Level> stars = new TreeMap<>();
        try {
            for (Wish wish : keeper.list(event, Marks.read(cookie))) {
                if (wish.level() != Level.NONE) stars.put(wish.session(), wish.level());
            }
        } catch (Missing gone) {
            return RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_FOUND, stars)
                    .header("Cache-Control", "no-store")
                    .cookie(keeper.nothing(event, request))
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(stars)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** One choice. A star that was given without network says how long ago; of two the later one counts. Scripts, which ask
     * for JSON, are not led on. */
    @POST
    @Path("sessions/{code}/interest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public RestResponse<String> choose(
            String event,
            String code,
            MultivaluedMap<String, String> sent,
            @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie,
            @RestHeader("Referer") @Nullable String from,
            @RestHeader("Accept") @Nullable String accept,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        NewLevel wish = forms.read(form, StarPages::level);
        Map<String, Mark> marks = Marks.read(cookie);
        if (keeper.list(event, marks).stream().noneMatch(each -> each.session().equals(code))) {
            throw new Missing("session", code);
        }
        Mark mark = new Mark(code, wish.level(), at(form));
        Mark known = marks.get(code);
        if (known == null || !known.at().isAfter(mark.at())) marks.put(code, mark);
        boolean byScript = "application/json".equals(accept);
        return keeper.keep(event, marks, byScript ? null : ComingBack.to(event, code, from), request);
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewLevel level(Form form) {
        return new NewLevel(FormValues.word(form, "level", Level::of));
    }

    /** When the choice was made: now, or as many seconds ago as {@code age} says.
     * @throws Invalid if that is no number of seconds within a year */
    private Instant at(Form form) {
        String age = form.text("age");
        if (age.isEmpty()) return clock.instant();
        if (!age.matches("\\d{1,8}") || Integer.parseInt(age) > ONE_YEAR) {
            throw new Invalid("age", "must be a number of seconds within a year");
        }
        return clock.instant().minusSeconds(Integer.parseInt(age));
    }

    /** What another device sends is shown first; nothing changes before the reader says so. */
    @GET
    @Path("mine/take")
    public RestResponse<String> offer(String event, @RestQuery @Nullable String stars, HttpServerRequest request) {
        Map<String, Level> offered = StarList.read(stars == null ? "" : stars);
        List<Wish> all = keeper.list(event, Map.of());
        Visit visit = visits.visit(event, request).orElse(null);
        Frame frame = visits.still(open.view(event, who), visit, request);
        TakePage page = TakePage.of(frame, visits.links(event, request), offered, all);
        return Forms.page(Templates.take(page));
    }

    /** Adds the stars to one's own, the higher level counting; or takes them instead of one's own. */
    @POST
    @Path("mine/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> take(
            String event,
            MultivaluedMap<String, String> sent,
            @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        Map<String, Level> offered = StarList.read(form.text("stars"));
        boolean instead = form.text("how").equals("instead");
        Map<String, Mark> marks = keeper.take(event, Marks.read(cookie), offered, instead);
        return keeper.keep(event, marks, visits.links(event, request).mineSaved(), request);
    }

    /** Whether a mail says what a published version changed of one's agenda, in the language of who asks for it. */
    @POST
    @Path("mine/tell")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ATTENDEE)
    public RestResponse<String> tell(String event, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        String next = visits.links(event, request).mineSaved() + "#tell";
        boolean wanted = Form.sent(sent, Map.of()).isTicked("digest");
        digests.choose(event, who.name(), wanted, keeper.version(event), Answers.language(request));
        return Forms.see(next);
    }

    /** Makes a private address for calendars, or takes it back. */
    @POST
    @Path("mine/calendar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ATTENDEE)
    public RestResponse<String> calendar(String event, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        String next = visits.links(event, request).mineSaved() + "#calendar";
        boolean isOver = Form.sent(sent, Map.of()).text("what").equals("revoke");
        if (isOver) feeds.revoke(event, who.name());
        else feeds.renew(event, who.name());
        return Forms.see(next);
    }
}
