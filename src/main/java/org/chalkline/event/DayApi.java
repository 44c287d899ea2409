package org.chalkline.event;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
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

/** The days of an event. Organizers see them as they are being prepared, everybody else as published. */
@Path("/api/v1/events/{event}/days")
@Tag(name = "Days")
public class DayApi {
    private final Days days;
    private final PublicEvents published;
    private final SecurityIdentity who;

    DayApi(Days days, PublicEvents published, SecurityIdentity who) {
        this.days = days;
        this.published = published;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "All days of the event")
    public List<?> list(String event) {
        return who.hasRole(Roles.ORGANIZER) ? days.list(event) : published.days(event);
    }

    @GET
    @Path("{date}")
    @PermitAll
    @Operation(summary = "One day; organizers get its ETag for changes")
    @APIResponseSchema(DayView.class)
    public RestResponse<?> get(String event, LocalDate date) {
        if (who.hasRole(Roles.ORGANIZER)) {
            DayView view = days.get(event, date);
            return Answers.tagged(view, view.edit());
        }
        return RestResponse.ok(published.days(event).stream()
                .filter(each -> each.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new Missing("day", date.toString())));
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Adds a day")
    @APIResponseSchema(value = DayView.class, responseCode = "201")
    public RestResponse<DayView> create(String event, NewDay input) {
        DayView view = days.create(event, Answers.body(input));
        return Answers.created("/api/v1/events/" + event + "/days/" + view.date(), view, view.edit());
    }

    @PUT
    @Path("{date}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Changes a day")
    public RestResponse<DayView> update(
            String event, LocalDate date, NewDay input, @RestHeader("If-Match") @Nullable String ifMatch) {
        DayView view = days.update(event, date, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("{date}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Deletes a day")
    public void delete(String event, LocalDate date, @RestHeader("If-Match") @Nullable String ifMatch) {
        days.delete(event, date, IfMatch.parse(ifMatch));
    }
}
