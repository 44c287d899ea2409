package org.chalkline.session;

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

/** What speakers changed of an accepted session, for organizers to approve. */
@Path("/api/v1/events/{event}/sessions/{code}/edit")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Sessions")
public class HeldEditApi {
    private final HeldEdits edits;

    HeldEditApi(HeldEdits edits) {
        this.edits = edits;
    }

    @GET
    @Operation(summary = "The change that waits, field by field; the ETag is the session's")
    @APIResponseSchema(EditView.class)
    public RestResponse<EditView> get(String event, String code) {
        EditView view = edits.get(event, code);
        return Answers.tagged(view, view.edit());
    }

    @PUT
    @Path("decision")
    @Operation(summary = "Approves or declines it; 409 if organizers have changed the same fields since")
    @APIResponseSchema(SessionView.class)
    public RestResponse<SessionView> decide(
            String event, String code, NewEditDecision decision, @RestHeader("If-Match") @Nullable String ifMatch) {
        SessionView view = edits.decide(event, code, Answers.body(decision), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }
}
