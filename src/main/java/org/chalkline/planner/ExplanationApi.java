package org.chalkline.planner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why the agenda is as it is. */
@Path("/api/v1/events/{event}/explanations")
@Tag(name = "Planner")
public class ExplanationApi {
    private final Explanations explanations;
    private final CurrentUser who;

    ExplanationApi(Explanations explanations, CurrentUser who) {
        this.explanations = explanations;
        this.who = who;
    }

    @GET
    @Path("sessions/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Where else a session of the draft could be, and what that would cost; the best place first")
    public List<Alternative> session(String event, String code) {
        return explanations.alternatives(event, code);
    }

    @GET
    @Path("places")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Which sessions could go to a room at a local time, such as 2012-03-06T09:45")
    public List<Alternative> place(String event, @RestQuery @Nullable String room, @RestQuery @Nullable String start) {
        if (room == null) throw new Invalid("room", "must be the slug of a room");
        return explanations.candidates(event, room, time(start));
    }

    @GET
    @Path("mine")
    @RolesAllowed(Roles.ATTENDEE)
    @Operation(summary = "What one can attend in the newest version of what one marked, and what is lost to what")
    public PersonalView mine(String event) {
        return explanations.personal(event, who.name());
    }

    private static LocalDateTime time(@Nullable String text) {
        try {
            return LocalDateTime.parse(String.valueOf(text));
        } catch (DateTimeParseException e) {
            throw new Invalid("start", "must be a local time, such as 2012-03-06T09:45");
        }
    }
}
