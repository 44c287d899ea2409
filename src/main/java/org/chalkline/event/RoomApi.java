package org.chalkline.event;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rooms of an event. Organizers see them as they are being prepared, everybody else as published. */
@Path("/api/v1/events/{event}/rooms")
@Tag(name = "Rooms")
public class RoomApi {
    private final Rooms rooms;
    private final PublicEvents published;
    private final SecurityIdentity who;

    RoomApi(Rooms rooms, PublicEvents published, SecurityIdentity who) {
        this.rooms = rooms;
        this.published = published;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "All rooms of the event")
    public List<?> list(String event) {
        return who.hasRole(Roles.ORGANIZER) ? rooms.list(event) : published.rooms(event);
    }

    @GET
    @Path("{room}")
    @PermitAll
    @Operation(summary = "One room; organizers get its ETag for changes")
    @APIResponseSchema(RoomView.class)
    public RestResponse<?> get(String event, String room) {
        if (who.hasRole(Roles.ORGANIZER)) {
            RoomView view = rooms.get(event, room);
            return Answers.tagged(view, view.edit());
        }
        return RestResponse.ok(published.rooms(event).stream()
                .filter(each -> each.slug().equals(room))
                .findFirst()
                .orElseThrow(() -> new Missing("room", room)));
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Adds a room")
    @APIResponseSchema(value = RoomView.class, responseCode = "201")
    public RestResponse<RoomView> create(String event, NewRoom input) {
        RoomView view = rooms.create(event, Answers.body(input));
        return Answers.created("/api/v1/events/" + event + "/rooms/" + view.slug(), view, view.edit());
    }

    @PUT
    @Path("{room}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Changes a room")
    public RestResponse<RoomView> update(
            String event, String room, NewRoom input, @RestHeader("If-Match") @Nullable String ifMatch) {
        RoomView view = rooms.update(event, room, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("{room}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Deletes a room")
    public void delete(String event, String room, @RestHeader("If-Match") @Nullable String ifMatch) {
        rooms.delete(event, room, IfMatch.parse(ifMatch));
    }
}
