package org.chalkline.planner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.chalkline.shared.Answers;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the planner heeds after interest. */
@Path("/api/v1/events/{event}/planner")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Planner")
public class PlannerSettingsApi {
    private final PlannerSettings settings;

    PlannerSettingsApi(PlannerSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(summary = "The weights of the wishes after interest, in points")
    @APIResponseSchema(SoftWeightsView.class)
    public RestResponse<SoftWeightsView> get(String event) {
        SoftWeightsView view = settings.view(event);
        return Answers.tagged(view, view.edit());
    }

    @PUT
    @Operation(summary = "Gives the wishes other weights")
    @APIResponseSchema(SoftWeightsView.class)
    public RestResponse<SoftWeightsView> update(
            String event, NewSoftWeights input, @RestHeader("If-Match") @Nullable String ifMatch) {
        SoftWeightsView view = settings.update(event, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }
}
