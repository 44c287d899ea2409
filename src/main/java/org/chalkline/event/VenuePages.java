package org.chalkline.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The place of an event: its rooms and days. */
@Path("/{event}/organize/venue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class VenuePages {
    private final Events events;
    private final Rooms rooms;
    private final Days days;

    VenuePages(Events events, Rooms rooms, Days days) {
        this.events = events;
        this.rooms = rooms;
        this.days = days;
    }

    /** @param words the day as people read it
     * @param blocks what it consists of */
    record DayRow(LocalDate date, String words, String hours, List<BlockRow> blocks) {}

    /** A part of the day in words. */
    record BlockRow(String hours, String words) {}

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance venue(
                Frame frame, EventView event, List<RoomView> rooms, List<DayRow> days, @Nullable String did);
    }

    @GET
    public RestResponse<String> venue(String event, @RestQuery @Nullable String did) {
        EventView view = events.get(event);
        List<DayRow> rows = days.list(event).stream().map(VenuePages::row).toList();
        return Forms.page(Templates.venue(OrganizerFrame.of(view, "venue"), view, rooms.list(event), rows, did));
    }

    private static DayRow row(DayView day) {
        List<BlockRow> blocks = day.blocks().stream()
                .map(block -> new BlockRow(Format.span(block.from(), block.to()), words(block)))
                .toList();
        return new DayRow(
                day.date(), Format.ENGLISH.longDay(day.date()), Format.span(day.opens(), day.closes()), blocks);
    }

    private static String words(Block block) {
        String title = Format.orEmpty(block.title());
        if (!title.isBlank()) return title;
        return switch (block.kind()) {
            case BREAK -> "Break";
            case PLENARY -> "Plenary";
            case SESSIONS ->
                "Sessions of " + Format.ENGLISH.minutes(block.slotMinutes() == null ? 0 : block.slotMinutes())
                        + gap(block.gapMinutes());
        };
    }

    private static String gap(@Nullable Integer minutes) {
        return minutes == null || minutes == 0 ? "" : ", " + Format.ENGLISH.minutes(minutes) + " between them";
    }
}
