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
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Slugs;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Forms for the rooms of an event. */
@Path("/{event}/organize")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class RoomPages {
    private final Events events;
    private final Rooms rooms;
    private final Forms forms;

    RoomPages(Events events, Rooms rooms, Forms forms) {
        this.events = events;
        this.rooms = rooms;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance room(Frame frame, EventView event, @Nullable RoomView room, Form form);

        static native TemplateInstance roomDelete(Frame frame, EventView event, RoomView room, Form form);
    }

    @GET
    @Path("new/room")
    public RestResponse<String> blank(String event) {
        return Forms.page(page(events.get(event), null, RoomForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("new/room")
    public RestResponse<String> create(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, RoomForm.LABELS);
        return forms.submit(
                form,
                RoomForm::blank,
                () -> {
                    rooms.create(event, forms.read(form, f -> RoomForm.read(f, newSlug(event, f))));
                    return venue(event, "added");
                },
                f -> page(view, null, f));
    }

    @GET
    @Path("venue/rooms/{room}")
    public RestResponse<String> edit(String event, String room) {
        RoomView stored = rooms.get(event, room);
        return Forms.page(page(events.get(event), stored, RoomForm.of(stored)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("venue/rooms/{room}")
    public RestResponse<String> save(String event, String room, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        RoomView stored = rooms.get(event, room);
        Form form = Form.sent(sent, RoomForm.LABELS);
        return forms.submit(
                form,
                () -> RoomForm.of(rooms.get(event, room)),
                () -> {
                    NewRoom input = forms.read(form, f -> RoomForm.read(f, room));
                    rooms.update(event, room, input, FormValues.edit(form));
                    return venue(event, "saved");
                },
                f -> page(view, stored, f));
    }

    @GET
    @Path("venue/rooms/{room}/delete")
    public RestResponse<String> askToDelete(String event, String room) {
        RoomView stored = rooms.get(event, room);
        return Forms.page(deletion(events.get(event), stored, RoomForm.of(stored)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("venue/rooms/{room}/delete")
    public RestResponse<String> delete(String event, String room, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        RoomView stored = rooms.get(event, room);
        Form form = Form.sent(sent, RoomForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(RoomForm.LABELS).with("edit", stored.edit()),
                () -> {
                    rooms.delete(event, room, FormValues.edit(form));
                    return venue(event, "deleted");
                },
                f -> deletion(view, stored, f));
    }

    private String newSlug(String event, Form form) {
        String typed = form.orNull("slug");
        if (typed != null) return typed;
        Set<String> taken = rooms.list(event).stream().map(RoomView::slug).collect(Collectors.toSet());
        return Slugs.free(form.text("name"), "room", taken::contains);
    }

    private static String venue(String event, String did) {
        return "/" + event + "/organize/venue?did=" + did;
    }

    private static TemplateInstance page(EventView event, @Nullable RoomView room, Form form) {
        return Templates.room(OrganizerFrame.of(event, "venue"), event, room, form);
    }

    private static TemplateInstance deletion(EventView event, RoomView room, Form form) {
        return Templates.roomDelete(OrganizerFrame.of(event, "venue"), event, room, form);
    }
}
