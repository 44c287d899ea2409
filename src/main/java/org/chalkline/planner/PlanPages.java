package org.chalkline.planner;

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
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.people.CurrentUser;
import org.chalkline.schedule.BoardView;
import org.chalkline.schedule.Boards;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans by page: ask for one, watch it, compare, take it. */
@Path("/{event}/organize/plans")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class PlanPages {
    private final Events events;
    private final Boards boards;
    private final Plans plans;
    private final Forms forms;
    private final CurrentUser who;

    PlanPages(Events events, Boards boards, Plans plans, Forms forms, CurrentUser who) {
        this.events = events;
        this.boards = boards;
        this.plans = plans;
        this.forms = forms;
        this.who = who;
    }

    @CheckedTemplate(basePath = "planner")
    static class Templates {
        static native TemplateInstance plans(PlansPage page, Form form, @Nullable String did);

        static native TemplateInstance plan(PlanPage page, Form form, @Nullable String did);
    }

    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable String did) {
        return Forms.page(list(events.get(event), PlanForm.blank(), did));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> start(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        BoardView board = boards.withoutConflicts(event);
        Form form = Form.sent(sent, PlanForm.LABELS);
        return forms.submit(
                form,
                PlanForm::blank,
                () -> {
                    NewPlan wish =
                            forms.read(form, f -> PlanForm.read(f, board.draft().days()));
                    return address(
                            event, plans.start(event, wish, who.displayName()).id());
                },
                f -> list(view, f, null));
    }

    @GET
    @Path("{id}")
    public RestResponse<String> plan(String event, String id, @RestQuery @Nullable String did) {
        return Forms.page(plan(events.get(event), id, Form.empty(PlanForm.LABELS), did));
    }

    /** Takes the plan, or one of its alternatives, into the draft; leads to the board. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/accept")
    public RestResponse<String> accept(String event, String id, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, PlanForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(PlanForm.LABELS),
                () -> {
                    plans.accept(event, id, new NewAcceptance(form.orNull("alternative"), null, form.orNull("draft")));
                    return "/" + event + "/organize/board?did=planned";
                },
                f -> plan(view, id, f, null));
    }

    /** Stops it; pressed twice, or when it has just ended, it does nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/stop")
    public RestResponse<String> stop(String event, String id, MultivaluedMap<String, String> sent) {
        plans.stop(event, id);
        return Forms.see(address(event, plans.get(event, id).id()));
    }

    /** Drops it once it has ended. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{id}/end")
    public RestResponse<String> end(String event, String id, MultivaluedMap<String, String> sent) {
        plans.end(event, id);
        return Forms.see("/" + event + "/organize/plans?did=deleted");
    }

    private TemplateInstance list(EventView event, Form form, @Nullable String did) {
        return Templates.plans(
                PlansPage.of(event, boards.withoutConflicts(event.slug()), plans.list(event.slug())), form, did);
    }

    private TemplateInstance plan(EventView event, String id, Form form, @Nullable String did) {
        PlanPreview preview = plans.preview(event.slug(), id);
        return Templates.plan(PlanPage.of(event, boards.withoutConflicts(event.slug()), preview), form, did);
    }

    private static String address(String event, long id) {
        return "/" + event + "/organize/plans/" + id;
    }
}
