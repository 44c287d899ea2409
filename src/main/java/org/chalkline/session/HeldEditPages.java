package org.chalkline.session;

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
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What a speaker changed of an accepted session, beside the approved text, for an organizer to approve or decline. */
@Path("/{event}/organize/submissions/{code}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class HeldEditPages {
    private final Events events;
    private final Sessions sessions;
    private final HeldEdits edits;
    private final Forms forms;

    HeldEditPages(Events events, Sessions sessions, HeldEdits edits, Forms forms) {
        this.events = events;
        this.sessions = sessions;
        this.edits = edits;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance editDecision(
                Frame frame, EventView event, SessionView session, EditView edit, Form form);
    }

    @GET
    public RestResponse<String> compare(String event, String code) {
        return Forms.page(page(event, code, blank(edits.get(event, code))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> decide(String event, String code, MultivaluedMap<String, String> sent) {
        SessionView session = sessions.get(event, code);
        String after = "/" + event + "/organize/submissions/" + session.code();
        Form form = Form.sent(sent, Map.of());
        try {
            return forms.submit(
                    form,
                    () -> blank(edits.get(event, code)),
                    () -> {
                        NewEditDecision decision = forms.read(form, HeldEditPages::read);
                        edits.decide(event, code, decision, FormValues.edit(form));
                        return after + "?did=saved";
                    },
                    f -> page(event, code, f));
        } catch (Missing decided) {
            // The second of two clicks, or another organizer was faster: the session shows what became of it.
            return Forms.see(after);
        }
    }

    private static Form blank(EditView edit) {
        return Form.empty(Map.of()).with("edit", edit.edit());
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewEditDecision read(Form form) {
        Boolean approve =
                switch (form.text("decision")) {
                    case "approve" -> true;
                    case "decline" -> false;
                    default -> null;
                };
        return new NewEditDecision(approve, form.orNull("note"), form.list("overwrite"));
    }

    private TemplateInstance page(String event, String code, Form form) {
        EventView view = events.get(event);
        return Templates.editDecision(
                OrganizerFrame.of(view, "submissions"), view, sessions.get(event, code), edits.get(event, code), form);
    }
}
