package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.session.SessionView;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The draft board: tray, grid, problems, and a form that moves each session. */
@Path("/{event}/organize/board")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class BoardPages {
    private final Events events;
    private final Boards boards;
    private final Drafts drafts;
    private final Versions versions;
    private final Forms forms;

    BoardPages(Events events, Boards boards, Drafts drafts, Versions versions, Forms forms) {
        this.events = events;
        this.boards = boards;
        this.drafts = drafts;
        this.versions = versions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance board(BoardPage page, @Nullable String did);

        static native TemplateInstance move(MovePage page);
    }

    /** @param day the first of the event if left out
     * @param all whether to show every soft conflict */
    @GET
    public RestResponse<String> board(
            String event,
            @RestQuery @Nullable String day,
            @RestQuery @Nullable String all,
            @RestQuery @Nullable String did,
            @Context HttpServerResponse response) {
        EventView view = events.get(event);
        BoardView board = boards.view(event);
        PublishBar publish = PublishBar.of(versions.pending(event), board);
        LocalDate date = BoardPage.day(board, wish(day));
        BoardPage page = BoardPage.of(view, board, date, publish, all != null);
        response.putHeader(
                "Content-Security-Policy", ContentPolicy.of(page.frame().style()));
        return Forms.page(Templates.board(page, did));
    }

    @GET
    @Path("{code}")
    public RestResponse<String> move(String event, String code) {
        BoardView board = boards.withoutConflicts(event);
        session(board, code);
        Form form = MoveForm.of(board, board.placements().get(code), drafts.edit(event, code));
        return Forms.page(Templates.move(page(events.get(event), code, form)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}")
    public RestResponse<String> place(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, MoveForm.LABELS);
        return forms.submit(
                form,
                () -> stored(event, code),
                () -> {
                    NewPlacement wish = forms.read(form, MoveForm::read);
                    place(event, code, wish, form);
                    return board(event, wish.start().toLocalDate(), "placed");
                },
                f -> Templates.move(page(view, code, f)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/unplace")
    public RestResponse<String> unplace(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, MoveForm.LABELS);
        PlacementView before = boards.withoutConflicts(event).placements().get(code);
        return forms.submit(
                form,
                () -> edit(event, code),
                () -> {
                    drafts.unplace(event, code, FormValues.edit(form));
                    return board(event, before == null ? null : before.start().toLocalDate(), "unplaced");
                },
                f -> Templates.move(page(view, code, stored(event, code).takeNews(f))));
    }

    /** Two sessions, each to the place of the other: both or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/swap")
    public RestResponse<String> swap(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, MoveForm.LABELS);
        return forms.submit(
                form,
                () -> edit(event, code),
                () -> {
                    drafts.swap(event, code, form.text("with"), FormValues.edit(form));
                    return board(event, dayOf(event, code), "swapped");
                },
                f -> Templates.move(page(view, code, stored(event, code).takeNews(f))));
    }

    private @Nullable LocalDate dayOf(String event, String code) {
        PlacementView placement = boards.withoutConflicts(event).placements().get(code);
        return placement == null ? null : placement.start().toLocalDate();
    }

    /** A refusal leaves in the form which of the broken rules may be accepted. */
    private void place(String event, String code, NewPlacement wish, Form form) {
        try {
            drafts.place(event, code, wish, FormValues.edit(form));
        } catch (Refused e) {
            Set<String> offers = new TreeSet<>(wish.accept());
            if (e.facts.get("conflicts") instanceof Collection<?> conflicts) {
                for (Object each : conflicts) {
                    if (each instanceof Conflict conflict && Rules.mayBeAccepted(conflict.rule())) {
                        offers.add(conflict.rule());
                    }
                }
            }
            form.withList("offer", List.copyOf(offers));
            throw e;
        }
    }

    private Form edit(String event, String code) {
        return Form.empty(MoveForm.LABELS).with("edit", drafts.edit(event, code));
    }

    private Form stored(String event, String code) {
        BoardView board = boards.withoutConflicts(event);
        return MoveForm.of(board, board.placements().get(code), drafts.edit(event, code));
    }

    private MovePage page(EventView event, String code, Form form) {
        BoardView board = boards.withoutConflicts(event.slug());
        SessionView session = session(board, code);
        PlacementView placement = board.placements().get(code);
        List<Conflict> conflicts = placement == null
                ? List.of()
                : drafts.placement(event.slug(), code).conflicts();
        List<Conflict> now = conflicts == null ? List.of() : conflicts;
        return new MovePage(
                OrganizerFrame.of(event, "board"),
                event,
                session,
                placement,
                board.draft().sessions().stream()
                        .filter(s -> s.code().equals(code))
                        .map(s -> ProblemRow.where(board, s))
                        .findFirst()
                        .orElse("in the tray"),
                now.stream()
                        .map(conflict -> ProblemRow.of(board, conflict, 0).on(href(event, code)))
                        .toList(),
                form,
                form.list("offer").stream().map(MovePage::offer).toList(),
                MoveForm.rooms(board),
                MoveForm.days(board),
                MoveForm.others(board, code),
                board.draft().rooms().stream().mapToInt(r -> r.tables()).max().orElse(1));
    }

    private static @Nullable LocalDate wish(@Nullable String day) {
        return FormValues.date(Form.empty(MoveForm.LABELS).with("day", day), "day");
    }

    private static String href(EventView event, String code) {
        return "/" + event.slug() + "/organize/board/" + code;
    }

    private static SessionView session(BoardView board, String code) {
        SessionView session = board.sessions().get(code);
        if (session == null) throw new Missing("session", code);
        return session;
    }

    private static String board(String event, @Nullable LocalDate day, String did) {
        return "/" + event + "/organize/board?" + (day == null ? "" : "day=" + day + "&") + "did=" + did;
    }
}
