package org.chalkline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.Days;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.event.Rooms;
import org.chalkline.interchange.BundleView;
import org.chalkline.interchange.Exports;
import org.chalkline.people.AccountView;
import org.chalkline.people.Accounts;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.MemberRole;
import org.chalkline.people.People;
import org.chalkline.schedule.Boards;
import org.chalkline.schedule.Published;
import org.chalkline.session.HeldEdits;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where organizers begin: all events, and one event with what is to be done next. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class OrganizePages {
    private final Events events;
    private final Rooms rooms;
    private final Days days;
    private final People people;
    private final Boards boards;
    private final HeldEdits edits;
    private final Published published;
    private final Exports exports;
    private final Accounts accounts;
    private final CurrentUser who;

    OrganizePages(
            Events events,
            Rooms rooms,
            Days days,
            People people,
            Boards boards,
            HeldEdits edits,
            Published published,
            Exports exports,
            Accounts accounts,
            CurrentUser who) {
        this.events = events;
        this.rooms = rooms;
        this.days = days;
        this.people = people;
        this.boards = boards;
        this.edits = edits;
        this.published = published;
        this.exports = exports;
        this.accounts = accounts;
        this.who = who;
    }

    /** An event in the list.
     * @param version such as {@code version 6 is public} */
    record Row(String name, String href, String dates, String version) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance organize(Frame frame, List<Row> events, boolean isAdmin, @Nullable String did);

        static native TemplateInstance overview(Frame frame, EventView event, Overview overview, @Nullable String did);
    }

    /** All events for an administrator; for others those that they organize. */
    @GET
    @Path("organize")
    @RolesAllowed(Roles.ACCOUNT)
    public RestResponse<String> organize(@RestQuery @Nullable String did) {
        boolean isAdmin = who.hasRole(Roles.ADMIN);
        Set<String> own = accounts.get(who.name()).events().stream()
                .filter(part -> part.role().equals(MemberRole.ORGANIZER.word()))
                .map(AccountView.Part::event)
                .collect(Collectors.toSet());
        List<Row> rows = events.list().stream()
                .filter(event -> isAdmin || own.contains(event.slug()))
                .map(this::row)
                .toList();
        return Forms.page(Templates.organize(Frame.plain(), rows, isAdmin, did));
    }

    @GET
    @Path("{event}/organize")
    public RestResponse<String> overview(String event, @RestQuery @Nullable String did) {
        EventView view = events.get(event);
        Overview overview = Overview.of(
                event,
                rooms.list(event).size(),
                days.list(event).size(),
                people.list(event).size(),
                boards.view(event),
                edits.waiting(event).size(),
                newest(event));
        return Forms.page(Templates.overview(OrganizerFrame.of(view, "overview"), view, overview, did));
    }

    /** The event as a file that can be imported elsewhere. */
    @GET
    @Path("{event}/organize/bundle")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<BundleView> bundle(String event) {
        return RestResponse.ResponseBuilder.ok(exports.bundle(event))
                .header("Content-Disposition", "attachment; filename=\"" + event + ".json\"")
                .build();
    }

    private int newest(String event) {
        return published
                .lookUp(event)
                .map(edition -> edition.snapshot().number())
                .orElse(0);
    }

    private Row row(EventView event) {
        int version = newest(event.slug());
        return new Row(
                event.name(),
                "/" + event.slug() + "/organize",
                Format.ENGLISH.dates(event.from(), event.to()),
                version == 0 ? "not published yet" : "version " + version + " is public");
    }
}
