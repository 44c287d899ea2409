package org.chalkline.schedule;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The working draft of an event, for its organizers. */
@Path("/api/v1/events/{event}/draft")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Draft")
public class DraftApi {
    private final Drafts drafts;

    DraftApi(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @Operation(summary = "Placements, the tray and all conflicts, worst first")
    public DraftView view(String event) {
        return drafts.view(event);
    }

    @GET
    @Path("placements/{code}")
    @Operation(summary = "One placement with the conflicts it takes part in")
    public RestResponse<PlacementView> placement(String event, String code) {
        PlacementView view = drafts.placement(event, code);
        return Answers.tagged(view, view.edit());
    }

    @PUT
    @Path("placements/{code}")
    @Operation(
            summary = "Places or moves a session",
            description =
                    "409 with the hard conflicts it would cause, and nothing changed. Hard rules named in accept are"
                            + " let through, all but room-double-booked and set-up-overlap.")
    public RestResponse<PlacementView> place(
            String event, String code, NewPlacement wish, @RestHeader("If-Match") @Nullable String ifMatch) {
        PlacementView view = drafts.place(event, code, Answers.body(wish), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("placements/{code}")
    @Operation(summary = "Puts a session back into the tray")
    public void unplace(String event, String code, @RestHeader("If-Match") @Nullable String ifMatch) {
        drafts.unplace(event, code, IfMatch.parse(ifMatch));
    }

    @POST
    @Path("moves")
    @Operation(summary = "Several placements as one command, all or nothing: a swap, say")
    public List<PlacementView> move(String event, NewMoves command) {
        return drafts.move(event, Answers.body(command));
    }
}
