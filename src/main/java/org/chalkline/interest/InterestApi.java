package org.chalkline.interest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.session.Demand;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members want to attend. */
@Path("/api/v1/events/{event}")
@Tag(name = "Interest")
public class InterestApi {
    private final Wishes wishes;
    private final CurrentUser who;

    InterestApi(Wishes wishes, CurrentUser who) {
        this.wishes = wishes;
        this.who = who;
    }

    @PUT
    @Path("sessions/{code}/interest")
    @RolesAllowed(Roles.ATTENDEE)
    @Operation(summary = "Says how much one wants to attend a session: none, interested or must")
    public Wish mark(String event, String code, NewLevel input) {
        return wishes.mark(event, code, who.name(), Answers.body(input));
    }

    @GET
    @Path("interest")
    @RolesAllowed(Roles.ATTENDEE)
    @Operation(summary = "The sessions that may be marked, with one's own marks")
    public List<Wish> list(String event) {
        return wishes.list(event, who.name());
    }

    @GET
    @Path("demand")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "How many marked each session; who they are stays private")
    public List<Demand> demand(String event) {
        return wishes.demand(event);
    }
}
