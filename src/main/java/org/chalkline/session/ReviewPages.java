package org.chalkline.session;

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
import jakarta.ws.rs.core.UriInfo;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.ContentPolicy;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Violation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** All sessions in one list, to decide on them and to ask their people. */
@Path("/{event}/organize")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class ReviewPages {
    private final Events events;
    private final Sessions sessions;
    private final Inquiries inquiries;
    private final Reviews reviews;
    private final Forms forms;

    ReviewPages(Events events, Sessions sessions, Inquiries inquiries, Reviews reviews, Forms forms) {
        this.events = events;
        this.sessions = sessions;
        this.inquiries = inquiries;
        this.reviews = reviews;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance submissions(
                Frame frame, EventView event, SubmissionsPage page, Form decision, @Nullable String did);
    }

    @GET
    @Path("submissions")
    public RestResponse<String> list(String event, @Context UriInfo uri, @Context HttpServerResponse response) {
        EventView view = events.get(event);
        SubmissionsFilter wish = SubmissionsFilter.of(uri.getQueryParameters());
        @Nullable String did = uri.getQueryParameters().getFirst("did");
        return Forms.page(page(view, wish, Form.empty(SessionForm.LABELS), did, response));
    }

    /** The same answer, or question, to all that are ticked; leads back to the list as it was filtered. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("submissions")
    public RestResponse<String> decide(
            String event, MultivaluedMap<String, String> sent, @Context HttpServerResponse response) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, SessionForm.LABELS);
        SubmissionsFilter wish = SubmissionsFilter.of(form.text("back"));
        return forms.submit(
                form,
                () -> form,
                () -> {
                    boolean isQuestion = form.isTicked("ask");
                    if (isQuestion) ask(event, form);
                    else sessions.decide(event, forms.read(form, ReviewPages::readDecision));
                    return "/" + event + "/organize/submissions" + wish.href() + "&did="
                            + (isQuestion ? "asked" : "saved");
                },
                f -> page(view, wish, f, null, response));
    }

    private void ask(String event, Form form) {
        try {
            inquiries.askAll(event, form.list("sessions"), new NewQuestion(form.text("note")));
        } catch (Invalid e) {
            throw new Invalid(e.violations.stream()
                    .map(wrong -> wrong.field().equals("text") ? new Violation("note", wrong.message()) : wrong)
                    .toList());
        }
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewDecision readDecision(Form form) {
        return new NewDecision(
                form.list("sessions"), FormValues.word(form, "state", SessionState::of), form.orNull("note"));
    }

    private TemplateInstance page(
            EventView event, SubmissionsFilter wish, Form decision, @Nullable String did, HttpServerResponse response) {
        SubmissionsPage page = reviews.page(event.slug(), wish);
        response.putHeader("Content-Security-Policy", ContentPolicy.of(page.style()));
        return Templates.submissions(OrganizerFrame.of(event, "submissions", page.style()), event, page, decision, did);
    }
}
