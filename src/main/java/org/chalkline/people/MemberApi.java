package org.chalkline.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who takes part in an event. */
@Path("/api/v1/events/{event}/members")
@Tag(name = "Members")
public class MemberApi {
    private final Members members;
    private final CurrentUser who;

    MemberApi(Members members, CurrentUser who) {
        this.members = members;
        this.who = who;
    }

    @GET
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "All members, organizers first")
    public List<MemberView> list(String event) {
        return members.list(event);
    }

    @POST
    @RolesAllowed(Roles.ACCOUNT)
    @Operation(summary = "Joins the event with its code")
    public RestResponse<MemberView> join(String event, NewMember input, @Context HttpServerRequest request) {
        MemberView view = members.join(event, Answers.body(input), who.name(), Answers.address(request));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("{account}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Makes an account organizer or attendee of the event")
    public MemberView appoint(String event, String account, NewRole wish) {
        return members.appoint(event, account, Answers.body(wish));
    }

    @DELETE
    @Path("{account}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Takes a member out of the event")
    public void dismiss(String event, String account) {
        members.dismiss(event, account);
    }

    @GET
    @Path("code")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "The code by which people join")
    public JoinCode code(String event) {
        return new JoinCode(members.code(event));
    }

    @POST
    @Path("code")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Replaces the code by a new one")
    public JoinCode newCode(String event) {
        return new JoinCode(members.newCode(event));
    }

    /** The code of an event. */
    public record JoinCode(String code) {}
}
