package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventFrame;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.interest.NewLevel;
import org.chalkline.interest.Wish;
import org.chalkline.interest.Wishes;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What one wants to attend. Members' choices count; without an account the browser keeps them until one joins. */
@Path("/{event}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MinePages {
    private static final String COOKIE = "chalkline-marks";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final Wishes wishes;
    private final Published published;
    private final OpenEvents open;
    private final Forms forms;
    private final CurrentUser who;
    private final InstantSource clock;
    private final Settings settings;

    MinePages(
            Wishes wishes,
            Published published,
            OpenEvents open,
            Forms forms,
            CurrentUser who,
            InstantSource clock,
            Settings settings) {
        this.wishes = wishes;
        this.published = published;
        this.open = open;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance mine(MinePage page, @Nullable String did);
    }

    /** Choices that the browser kept are taken over as soon as they can be. */
    @GET
    @Path("mine")
    public RestResponse<String> mine(
            String event, @RestQuery @Nullable String did, @RestCookie(COOKIE) @Nullable String cookie) {
        Map<String, Mark> marks = Marks.read(cookie);
        if (marks.isEmpty() || !isMember()) return Forms.page(Templates.mine(page(event, marks), did));
        wishes.merge(event, who.name(), List.copyOf(marks.values()));
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create("/" + event + "/mine"))
                .cookie(cookie(event, "", false))
                .build();
    }

    @POST
    @Path("mine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> save(
            String event,
            MultivaluedMap<String, String> sent,
            @RestCookie(COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        Map<String, Mark> marks = Marks.read(cookie);
        for (Wish wish : list(event, marks)) {
            Level level = FormValues.word(form, wish.session(), Level::of);
            boolean isNews = level != wish.level() || !wish.decided();
            if (level != null && isNews) marks.put(wish.session(), mark(wish.session(), level));
        }
        if (!form.violations().isEmpty()) throw new Invalid(form.violations());
        return keep(event, marks, "/" + event + "/mine?did=saved", request);
    }

    /** One choice, from the page of the session. */
    @POST
    @Path("sessions/{code}/interest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> choose(
            String event,
            String code,
            MultivaluedMap<String, String> sent,
            @RestCookie(COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        NewLevel wish = forms.read(form, MinePages::level);
        Map<String, Mark> marks = Marks.read(cookie);
        if (list(event, marks).stream().noneMatch(each -> each.session().equals(code))) {
            throw new Missing("session", code);
        }
        marks.put(code, mark(code, wish.level()));
        return keep(event, marks, "/" + event + "/mine?did=saved#" + code, request);
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewLevel level(Form form) {
        return new NewLevel(FormValues.word(form, "level", Level::of));
    }

    private Mark mark(String code, Level level) {
        return new Mark(code, level, clock.instant());
    }

    private RestResponse<String> keep(String event, Map<String, Mark> marks, String next, HttpServerRequest request) {
        String kept = "";
        if (isMember()) wishes.merge(event, who.name(), List.copyOf(marks.values()));
        else kept = Marks.write(marks);
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(next))
                .cookie(cookie(event, kept, Answers.isHttps(request, settings)))
                .build();
    }

    private boolean isMember() {
        return who.hasRole(Roles.ATTENDEE);
    }

    private MinePage page(String event, Map<String, Mark> marks) {
        MinePage.Keeper keeper = isMember()
                ? MinePage.Keeper.MEMBER
                : who.isSignedIn() ? MinePage.Keeper.STRANGER : MinePage.Keeper.BROWSER;
        return MinePage.of(
                EventFrame.of(open.view(event, who), "mine"), event, keeper, list(event, marks), slug -> published
                        .lookUp(slug)
                        .orElse(null));
    }

    /** Members see every session that is going; others those that are published. */
    private List<Wish> list(String event, Map<String, Mark> marks) {
        if (isMember()) return wishes.list(event, who.name());
        return edition(event).snapshot().sessions().stream()
                .filter(session -> session.kind() != Kind.PLENARY)
                .map(session -> wish(session, marks.get(session.code())))
                .toList();
    }

    private static Wish wish(PublicSession session, @Nullable Mark mark) {
        Level level = mark == null ? Level.NONE : mark.level();
        return new Wish(
                session.code(),
                session.title(),
                session.kind(),
                session.minutes(),
                NoteView.names(session),
                level,
                mark != null);
    }

    private Edition edition(String event) {
        return published.lookUp(event).orElseThrow(() -> new Missing("event", event));
    }

    private static NewCookie cookie(String event, String value, boolean https) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/" + event)
                .maxAge(value.isEmpty() ? 0 : ONE_YEAR)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
