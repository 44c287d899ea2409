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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.chalkline.interest.AgendaFeeds;
import org.chalkline.interest.ChangeDigests;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.interest.PushDevices;
import org.chalkline.interest.Wish;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own agenda, and what else may be chosen. Without an account the browser keeps the choices until one joins. */
@Path("/{event}/mine")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MinePages {
    private final MarkKeeper keeper;
    private final MineVisits visits;
    private final OpenEvents open;
    private final AgendaFeeds feeds;
    private final ChangeDigests digests;
    private final PushDevices devices;
    private final PostOffice post;
    private final CurrentUser who;
    private final InstantSource clock;
    private final Settings settings;

    MinePages(
            MarkKeeper keeper,
            MineVisits visits,
            OpenEvents open,
            AgendaFeeds feeds,
            ChangeDigests digests,
            PushDevices devices,
            PostOffice post,
            CurrentUser who,
            InstantSource clock,
            Settings settings) {
        this.keeper = keeper;
        this.visits = visits;
        this.open = open;
        this.feeds = feeds;
        this.digests = digests;
        this.devices = devices;
        this.post = post;
        this.who = who;
        this.clock = clock;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        /** @param stars how many have just been taken over from the browser, as a number; null for none
         * @param push null where pushes are not offered */
        static native TemplateInstance mine(
                MinePage page, @Nullable String did, @Nullable String stars, PushDevices.@Nullable Offer push);
    }

    /** Choices that the browser kept are taken over as soon as they can be. */
    @GET
    public RestResponse<String> mine(
            String event,
            @RestQuery @Nullable String did,
            @RestQuery @Nullable String stars,
            @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        Map<String, Mark> marks = Marks.read(cookie);
        if (!marks.isEmpty() && keeper.isMember()) {
            return keeper.takeOver(event, marks, did, visits.links(event, request), request);
        }
        @Nullable String taken = stars != null && stars.matches("[1-9]\\d{0,3}") ? stars : null;
        PushDevices.Offer push =
                keeper.isMember() ? devices.offer(event, who.name()).orElse(null) : null;
        return Forms.page(Templates.mine(page(event, marks, request), did, taken, push));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> save(
            String event,
            MultivaluedMap<String, String> sent,
            @RestCookie(MarkKeeper.COOKIE) @Nullable String cookie,
            HttpServerRequest request) {
        Form form = Form.sent(sent, Map.of());
        Map<String, Mark> marks = Marks.read(cookie);
        for (Wish wish : keeper.list(event, marks)) {
            Level level = FormValues.word(form, wish.session(), Level::of);
            boolean isNews = level != wish.level() || !wish.decided();
            if (level != null && isNews) marks.put(wish.session(), new Mark(wish.session(), level, clock.instant()));
        }
        if (!form.violations().isEmpty()) throw new Invalid(form.violations());
        return keeper.keep(event, marks, visits.links(event, request).mineSaved(), request);
    }

    private MinePage page(String event, Map<String, Mark> marks, HttpServerRequest request) {
        List<Wish> wishes = keeper.list(event, marks);
        Links links = visits.links(event, request);
        Visit visit = visits.visit(event, request).orElse(null);
        Frame frame = visit == null ? visits.still(open.view(event, who), null, request) : visit.frame("mine");
        String origin = Answers.base(settings, request);
        MinePage.Keeper kept = keeper.isMember()
                ? MinePage.Keeper.MEMBER
                : who.isSignedIn() ? MinePage.Keeper.STRANGER : MinePage.Keeper.BROWSER;
        String token = keeper.isMember() ? feeds.token(event, who.name()).orElse("") : "";
        ChangeDigests.Choice digest = keeper.isMember() && post.isOpen() ? digests.choice(event, who.name()) : null;
        MineTaking taking = new MineTaking(origin, links, token, wishes, digest, Answers.language(request));
        return MinePage.of(
                frame,
                Words.in(Answers.language(request)),
                links,
                kept,
                wishes,
                keeper.levels(event, marks),
                visit,
                taking);
    }
}
