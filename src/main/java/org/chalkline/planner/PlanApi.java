package org.chalkline.planner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans: asked for, watched, taken into the draft. */
@Path("/api/v1/events/{event}/plans")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Planner")
public class PlanApi {
    private final Plans plans;
    private final CurrentUser who;

    PlanApi(Plans plans, CurrentUser who) {
        this.plans = plans;
        this.who = who;
    }

    @GET
    @Operation(summary = "The last plans, newest first, each without its places")
    public List<PlanSummary> list(String event) {
        return plans.list(event);
    }

    @POST
    @Operation(summary = "Begins to look for a plan; 409 while one is looked for")
    @APIResponseSchema(value = PlanView.class, responseCode = "202")
    public RestResponse<PlanView> start(String event, @Nullable NewPlan input) {
        PlanView view = plans.start(event, input == null ? NewPlan.USUAL : input, who.displayName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .location(URI.create("/api/v1/events/" + event + "/plans/" + view.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary =
                    "A plan: how far it is, and what is found so far; wait=n answers when it has ended, after n seconds at most")
    public PlanView get(String event, String id, @RestQuery @Nullable String wait) {
        if (wait == null) return plans.get(event, id);
        if (!wait.matches("[0-9]|[12][0-9]")) throw new Invalid("wait", "must be a number of seconds from 0 to 29");
        return plans.await(event, id, Integer.parseInt(wait));
    }

    @GET
    @Path("{id}/changes")
    @Operation(summary = "What taking it would change in the draft as it is now")
    public PlanChanges changes(String event, String id, @RestQuery @Nullable String alternative) {
        return plans.changes(event, id, alternative);
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Takes it into the draft, all or nothing; 409 with the changes if the draft is another by now")
    public PlanView accept(String event, String id, @Nullable NewAcceptance input) {
        return plans.accept(event, id, input == null ? NewAcceptance.USUAL : input);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Stops it, keeping what is found; drops one that has ended")
    public void end(String event, String id) {
        plans.end(event, id);
    }
}
