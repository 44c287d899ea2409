package org.chalkline.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.people.People;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sessions of an event from proposal to outcome, for its organizers. */
@Path("/{event}/organize")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class SessionPages {
    private final Events events;
    private final People people;
    private final Sessions sessions;
    private final HeldEdits edits;
    private final Forms forms;

    SessionPages(Events events, People people, Sessions sessions, HeldEdits edits, Forms forms) {
        this.edits = edits;
        this.events = events;
        this.people = people;
        this.sessions = sessions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance submission(SessionFormPage page, @Nullable String did);

        static native TemplateInstance submissionDelete(Frame frame, EventView event, SessionView session, Form form);
    }

    @GET
    @Path("new/session")
    public RestResponse<String> blank(String event) {
        return Forms.page(page(events.get(event), null, SessionForm.blank(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("new/session")
    public RestResponse<String> create(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, SessionForm.LABELS);
        return forms.submit(
                form,
                SessionForm::blank,
                () -> {
                    NewSession input = forms.read(form, f -> readNew(event, f));
                    return submission(event, sessions.create(event, input).code()) + "?did=added";
                },
                f -> page(view, null, f, null));
    }

    @GET
    @Path("submissions/{code}")
    public RestResponse<String> edit(String event, String code, @Context UriInfo uri) {
        SessionView stored = sessions.get(event, code);
        SessionFormPage page = of(events.get(event), stored, SessionForm.of(stored), null);
        return Forms.page(Templates.submission(page, uri.getQueryParameters().getFirst("did")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("submissions/{code}")
    public RestResponse<String> save(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        SessionView stored = sessions.get(event, code);
        Form form = Form.sent(sent, SessionForm.LABELS);
        return forms.submit(
                form,
                () -> SessionForm.of(sessions.get(event, code)),
                () -> {
                    NewSession input = forms.read(form, f -> SessionForm.read(f, code, null));
                    sessions.update(event, code, input, FormValues.edit(form));
                    return submission(event, code) + "?did=saved";
                },
                f -> page(view, stored, f, null));
    }

    /** Changes the state; leads back to the list if asked from there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("submissions/{code}/state")
    public RestResponse<String> state(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        SessionView stored = sessions.get(event, code);
        Form form = Form.sent(sent, SessionForm.LABELS);
        return forms.submit(
                form,
                () -> stateForm(sessions.get(event, code)),
                () -> {
                    NewState wish = forms.read(form, SessionPages::readState);
                    sessions.moveTo(event, code, wish, FormValues.edit(form));
                    return form.isTicked("fromList")
                            ? "/" + event + "/organize/submissions?did=saved"
                            : submission(event, code) + "?did=saved";
                },
                f -> page(view, stored, SessionForm.of(sessions.get(event, code)), f));
    }

    @GET
    @Path("submissions/{code}/delete")
    public RestResponse<String> askToDelete(String event, String code) {
        SessionView stored = sessions.get(event, code);
        return Forms.page(deletion(events.get(event), stored, SessionForm.of(stored)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("submissions/{code}/delete")
    public RestResponse<String> delete(String event, String code, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        SessionView stored = sessions.get(event, code);
        Form form = Form.sent(sent, SessionForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(SessionForm.LABELS).with("edit", stored.edit()),
                () -> {
                    sessions.delete(event, code, FormValues.edit(form));
                    return "/" + event + "/organize/submissions?did=deleted";
                },
                f -> deletion(view, stored, f));
    }

    private NewSession readNew(String event, Form form) {
        @Nullable String code = form.orNull("code");
        if (code == null) {
            Set<String> taken = sessions.find(event, new SessionFilter()).stream()
                    .map(SessionView::code)
                    .collect(Collectors.toSet());
            code = Codes.free(form.text("title"), taken::contains);
        }
        return SessionForm.read(form, code, FormValues.word(form, "state", SessionState::of));
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewState readState(Form form) {
        return new NewState(FormValues.word(form, "state", SessionState::of), form.orNull("note"));
    }

    private static Form stateForm(SessionView session) {
        return Form.empty(SessionForm.LABELS)
                .with("edit", session.edit())
                .with("state", session.state().word())
                .with("note", session.note());
    }

    private TemplateInstance page(EventView event, @Nullable SessionView session, Form form, @Nullable Form stateForm) {
        return Templates.submission(of(event, session, form, stateForm), null);
    }

    private SessionFormPage of(EventView event, @Nullable SessionView session, Form form, @Nullable Form stateForm) {
        Form empty = Form.empty(SessionForm.LABELS);
        EditView heldEdit = session == null
                ? null
                : edits.lookUp(event.slug(), session.code())
                        .filter(edit -> !edit.declined())
                        .orElse(null);
        return new SessionFormPage(
                OrganizerFrame.of(event, "submissions"),
                event,
                session,
                session == null ? null : StateLook.of(session.state()),
                form,
                stateForm != null ? stateForm : session == null ? empty : stateForm(session),
                heldEdit,
                heldEdit == null ? empty : Form.empty(SessionForm.LABELS).with("edit", heldEdit.edit()),
                SessionFormPage.people(people.list(event.slug())),
                session == null ? List.of() : SessionFormPage.deeds(session.state()));
    }

    private static TemplateInstance deletion(EventView event, SessionView session, Form form) {
        return Templates.submissionDelete(OrganizerFrame.of(event, "submissions"), event, session, form);
    }

    private static String submission(String event, String code) {
        return "/" + event + "/organize/submissions/" + code;
    }
}
