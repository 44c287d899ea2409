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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The form for a new event. */
@Path("/organize/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class NewEventPages {
    private final Events events;
    private final Forms forms;

    NewEventPages(Events events, Forms forms) {
        this.events = events;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance newEvent(Frame frame, Form form, List<String> zones);
    }

    @GET
    public RestResponse<String> blank() {
        return Forms.page(page(EventForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> create(MultivaluedMap<String, String> sent) {
        Form form = Form.sent(sent, EventForm.LABELS);
        return forms.submit(
                form,
                EventForm::blank,
                () -> {
                    Set<String> taken =
                            events.list().stream().map(EventView::slug).collect(Collectors.toSet());
                    NewEvent input = forms.read(form, f -> EventForm.readNew(f, taken::contains));
                    return "/" + events.create(input).slug() + "/organize?did=created";
                },
                NewEventPages::page);
    }

    private static TemplateInstance page(Form form) {
        return Templates.newEvent(Frame.plain(), form, EventForm.zones());
    }
}
