package org.chalkline.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Notice;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Settings of an event, and its end. */
@Path("/{event}/organize/settings")
@Produces(MediaType.TEXT_HTML)
public class EventPages {
    private final Events events;
    private final Forms forms;
    private final SecurityIdentity who;

    EventPages(Events events, Forms forms, SecurityIdentity who) {
        this.events = events;
        this.forms = forms;
        this.who = who;
    }

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance settings(
                Frame frame, EventView event, Form form, List<String> zones, boolean mayDelete);

        static native TemplateInstance ending(Frame frame, EventView event, Form form);
    }

    @GET
    @RolesAllowed(Roles.ORGANIZER)
    public RestResponse<String> settings(String event, @RestQuery @Nullable String did) {
        EventView view = events.get(event);
        Form form = EventForm.of(view);
        if (did != null) form.say(Notice.good("Saved.", "The public pages show it once you publish the next version."));
        return Forms.page(settings(view, form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ORGANIZER)
    public RestResponse<String> save(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, EventForm.LABELS);
        return forms.submit(
                form,
                () -> EventForm.of(events.get(event)),
                () -> {
                    NewEvent input = forms.read(form, f -> EventForm.read(f, event));
                    events.update(event, input, FormValues.edit(form));
                    return "/" + event + "/organize/settings?did=saved";
                },
                f -> settings(view, f));
    }

    @GET
    @Path("delete")
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<String> askToDelete(String event) {
        EventView view = events.get(event);
        return Forms.page(ending(view, EventForm.of(view)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("delete")
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<String> delete(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, EventForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(EventForm.LABELS).with("edit", view.edit()),
                () -> {
                    events.delete(event, FormValues.edit(form));
                    return "/organize?did=deleted";
                },
                f -> ending(view, f));
    }

    private TemplateInstance settings(EventView view, Form form) {
        return Templates.settings(
                OrganizerFrame.of(view, "settings"), view, form, EventForm.zones(), who.hasRole(Roles.ADMIN));
    }

    private static TemplateInstance ending(EventView view, Form form) {
        return Templates.ending(OrganizerFrame.of(view, "settings"), view, form);
    }
}
