package org.chalkline.planner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.schedule.BoardView;
import org.chalkline.schedule.Boards;
import org.chalkline.schedule.Drafts;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Option;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Why sessions are where they are: other places with what they cost, and who could go to a place. */
@Path("/{event}/organize/plans/why")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class WhyPages {
    /** Rows of a page: free places, swaps, and places that others have. */
    private static final int MOST_FREE = 8;

    private static final int MOST_SWAPS = 8;
    private static final int MOST_TAKEN = 4;
    private static final Map<String, String> LABELS = Map.of("start", "Start");

    private final Events events;
    private final Boards boards;
    private final Drafts drafts;
    private final Explanations explanations;

    WhyPages(Events events, Boards boards, Drafts drafts, Explanations explanations) {
        this.events = events;
        this.boards = boards;
        this.drafts = drafts;
        this.explanations = explanations;
    }

    /** A place for a session, with the form that puts it there.
     * @param swapWith code of the session that gets its place in return; null if none does */
    record Row(
            String action,
            String title,
            String words,
            String icon,
            boolean isFree,
            @Nullable String swapWith,
            String room,
            String date,
            String time,
            int edit) {}

    @CheckedTemplate(basePath = "planner")
    static class Templates {
        static native TemplateInstance why(
                Frame frame, EventView event, SessionView session, String where, List<Row> rows, int all);

        static native TemplateInstance places(
                Frame frame,
                EventView event,
                Form form,
                List<Option> rooms,
                List<Option> days,
                List<Row> rows,
                boolean isAsked);
    }

    /** Where else a session could be. */
    @GET
    @Path("sessions/{code}")
    public RestResponse<String> session(String event, String code) {
        EventView view = events.get(event);
        BoardView board = boards.withoutConflicts(event);
        SessionView session = board.sessions().get(code);
        if (session == null) throw new Missing("session", code);
        List<Alternative> all = explanations.alternatives(event, code);
        List<Row> rows =
                best(all).stream().map(place -> row(view, board, place, false)).toList();
        return Forms.page(
                Templates.why(OrganizerFrame.of(view, "plans"), view, session, where(board, code), rows, all.size()));
    }

    /** Which sessions could go to a room at a time. */
    @GET
    @Path("places")
    public RestResponse<String> places(
            String event,
            @RestQuery @Nullable String room,
            @RestQuery @Nullable String date,
            @RestQuery @Nullable String time) {
        EventView view = events.get(event);
        BoardView board = boards.withoutConflicts(event);
        Form form = Form.empty(LABELS).with("room", room).with("date", date).with("time", time);
        LocalDateTime start = FormValues.dateTime(form, "date", "time");
        boolean isAsked = room != null && start != null;
        List<Row> rows = room == null || start == null
                ? List.of()
                : best(explanations.candidates(event, room, start)).stream()
                        .map(place -> row(view, board, place, true))
                        .toList();
        return Forms.page(Templates.places(
                OrganizerFrame.of(view, "plans"), view, form, rooms(board), days(board), rows, isAsked));
    }

    /** The best of each kind, so that many free places leave room for a swap. */
    private static List<Alternative> best(List<Alternative> all) {
        Predicate<Alternative> isSwap = place -> place.swapWith() != null;
        return Stream.of(
                        all.stream().filter(Alternative::free).limit(MOST_FREE),
                        all.stream().filter(isSwap).limit(MOST_SWAPS),
                        all.stream()
                                .filter(place -> !place.free() && !isSwap.test(place))
                                .limit(MOST_TAKEN))
                .flatMap(places -> places)
                .toList();
    }

    private Row row(EventView event, BoardView board, Alternative place, boolean named) {
        SessionView session = board.sessions().get(place.session());
        String title = session == null || !named ? "" : session.title();
        return new Row(
                "/" + event.slug() + "/organize/board/" + place.session(),
                title,
                place.message(),
                icon(place),
                place.free(),
                place.swapWith(),
                place.room(),
                place.start().toLocalDate().toString(),
                Format.clock(place.start()),
                drafts.edit(event.slug(), place.session()));
    }

    private static String icon(Alternative place) {
        if (place.swapWith() != null) return "swap";
        if (!place.free()) return "clash";
        return place.losing() > 0 ? "people" : "check";
    }

    private static String where(BoardView board, String code) {
        var placement = board.placements().get(code);
        if (placement == null) return "in the tray";
        return Format.ENGLISH.day(placement.start()) + " " + Format.span(placement.start(), placement.end()) + " in "
                + rooms(board).stream()
                        .filter(room -> room.value().equals(placement.room()))
                        .map(Option::words)
                        .findFirst()
                        .orElse(placement.room());
    }

    private static List<Option> rooms(BoardView board) {
        return board.draft().rooms().stream()
                .map(room -> new Option(room.slug(), room.name()))
                .toList();
    }

    private static List<Option> days(BoardView board) {
        return board.draft().days().stream()
                .map(day -> new Option(day.date().toString(), Format.ENGLISH.longDay(day.date())))
                .toList();
    }
}
