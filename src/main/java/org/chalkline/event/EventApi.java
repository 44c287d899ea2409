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
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Events by slug. Organizers see them as they are being prepared, everybody else as published. */
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventApi {
    private final Events events;
    private final PublicEvents published;
    private final SecurityIdentity who;

    EventApi(Events events, PublicEvents published, SecurityIdentity who) {
        this.events = events;
        this.published = published;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "All events; without sign-in those with a published version")
    public List<?> list() {
        return who.hasRole(Roles.ORGANIZER) ? events.list() : published.events();
    }

    @GET
    @Path("{event}")
    @PermitAll
    @Operation(summary = "One event; organizers get its ETag for changes")
    @APIResponseSchema(EventView.class)
    public RestResponse<?> get(String event) {
        if (!who.hasRole(Roles.ORGANIZER)) return RestResponse.ok(published.event(event));
        EventView view = events.get(event);
        return Answers.tagged(view, view.edit());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Creates an event")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    public RestResponse<EventView> create(NewEvent input) {
        EventView view = events.create(Answers.body(input));
        return Answers.created("/api/v1/events/" + view.slug(), view, view.edit());
    }

    @PUT
    @Path("{event}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Changes an event")
    public RestResponse<EventView> update(
            String event, NewEvent input, @RestHeader("If-Match") @Nullable String ifMatch) {
        EventView view = events.update(event, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("{event}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Deletes an event with everything below it, published versions too")
    public void delete(String event, @RestHeader("If-Match") @Nullable String ifMatch) {
        events.delete(event, IfMatch.parse(ifMatch));
    }
}
