package org.chalkline.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Option;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Forms for the days of an event. */
@Path("/{event}/organize")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class DayPages {
    private static final List<Option> KINDS =
            List.of(new Option("sessions", "Sessions"), new Option("break", "Break"), new Option("plenary", "Plenary"));

    private final Events events;
    private final Rooms rooms;
    private final Days days;
    private final Forms forms;

    DayPages(Events events, Rooms rooms, Days days, Forms forms) {
        this.events = events;
        this.rooms = rooms;
        this.days = days;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance day(
                Frame frame,
                EventView event,
                @Nullable LocalDate date,
                String heading,
                Form form,
                List<Option> kinds,
                List<Option> rooms);

        static native TemplateInstance dayDelete(
                Frame frame, EventView event, LocalDate date, String heading, Form form);
    }

    @GET
    @Path("new/day")
    public RestResponse<String> blank(String event) {
        EventView view = events.get(event);
        List<LocalDate> taken = days.list(event).stream().map(DayView::date).toList();
        LocalDate next = view.from()
                .datesUntil(view.to().plusDays(1))
                .filter(date -> !taken.contains(date))
                .findFirst()
                .orElse(null);
        return Forms.page(page(view, null, DayForm.blank(next)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("new/day")
    public RestResponse<String> create(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, DayForm.LABELS);
        return forms.submit(
                form,
                () -> DayForm.blank(null),
                () -> {
                    days.create(event, forms.read(form, f -> DayForm.read(f, null)));
                    return venue(event, "added");
                },
                f -> page(view, null, f));
    }

    @GET
    @Path("venue/days/{date}")
    public RestResponse<String> edit(String event, String date) {
        LocalDate day = parse(date);
        return Forms.page(page(events.get(event), day, DayForm.of(days.get(event, day))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("venue/days/{date}")
    public RestResponse<String> save(String event, String date, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        LocalDate day = parse(date);
        days.get(event, day);
        Form form = Form.sent(sent, DayForm.LABELS);
        return forms.submit(
                form,
                () -> DayForm.of(days.get(event, day)),
                () -> {
                    NewDay input = forms.read(form, f -> DayForm.read(f, day));
                    days.update(event, day, input, FormValues.edit(form));
                    return venue(event, "saved");
                },
                f -> page(view, day, f));
    }

    @GET
    @Path("venue/days/{date}/delete")
    public RestResponse<String> askToDelete(String event, String date) {
        LocalDate day = parse(date);
        return Forms.page(deletion(events.get(event), day, DayForm.of(days.get(event, day))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("venue/days/{date}/delete")
    public RestResponse<String> delete(String event, String date, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        LocalDate day = parse(date);
        DayView stored = days.get(event, day);
        Form form = Form.sent(sent, DayForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(DayForm.LABELS).with("edit", stored.edit()),
                () -> {
                    days.delete(event, day, FormValues.edit(form));
                    return venue(event, "deleted");
                },
                f -> deletion(view, day, f));
    }

    private TemplateInstance page(EventView event, @Nullable LocalDate date, Form form) {
        List<Option> options = rooms.list(event.slug()).stream()
                .map(room -> new Option(room.slug(), room.name()))
                .toList();
        String heading = date == null ? "New day" : Format.ENGLISH.longDay(date);
        return Templates.day(OrganizerFrame.of(event, "venue"), event, date, heading, form, KINDS, options);
    }

    private static TemplateInstance deletion(EventView event, LocalDate date, Form form) {
        return Templates.dayDelete(OrganizerFrame.of(event, "venue"), event, date, Format.ENGLISH.longDay(date), form);
    }

    private static String venue(String event, String did) {
        return "/" + event + "/organize/venue?did=" + did;
    }

    private static LocalDate parse(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new Missing("day", date);
        }
    }
}
