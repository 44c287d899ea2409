package org.chalkline.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations to organize an event, and to be one of its people. */
@Path("/api/v1/events/{event}/invitations")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Members")
public class InvitationApi {
    private final Invitations invitations;
    private final CurrentUser who;

    InvitationApi(Invitations invitations, CurrentUser who) {
        this.invitations = invitations;
        this.who = who;
    }

    @GET
    @Operation(summary = "All invitations, newest first, without their codes")
    public List<InvitationView> list(String event) {
        return invitations.list(event);
    }

    @POST
    @Operation(summary = "Invites an organizer, or a person that was entered before; only this answer shows the code")
    public RestResponse<MadeInvitation> make(String event, NewInvitation input) {
        return RestResponse.status(
                RestResponse.Status.CREATED, invitations.make(event, Answers.body(input), who.name()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes an invitation back")
    public void revoke(String event, long id) {
        invitations.revoke(event, id);
    }
}
