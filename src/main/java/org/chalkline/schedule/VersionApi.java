package org.chalkline.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published versions: everybody reads them, organizers make them. */
@Path("/api/v1/events/{event}/versions")
@Tag(name = "Versions")
public class VersionApi {
    private final Versions versions;
    private final Published published;
    private final CurrentUser who;

    VersionApi(Versions versions, Published published, CurrentUser who) {
        this.versions = versions;
        this.published = published;
        this.who = who;
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Publishes the draft; 409 while unaccepted hard conflicts stand, or when nothing changed")
    @APIResponseSchema(value = VersionView.class, responseCode = "201")
    public RestResponse<VersionView> publish(String event, @Nullable NewVersion input) {
        NewVersion said = input == null ? new NewVersion(null) : input;
        VersionView view = versions.publish(event, said, who.displayName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/events/" + event + "/versions/" + view.number()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(summary = "All published versions, newest first")
    public List<VersionView> list(String event) {
        return published.get(event).history();
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(summary = "One version, whole")
    public Snapshot get(String event, String number) {
        return published.version(event, number(number, "version"));
    }

    @GET
    @Path("{number}/changes")
    @PermitAll
    @Operation(summary = "What changed in a version, compared with the one before it or with version since")
    public Changes changes(String event, String number, @RestQuery @Nullable String since) {
        int later = number(number, "version");
        return published.changes(event, later, since == null ? later - 1 : number(since, "since"));
    }

    private static int number(String text, String field) {
        if (!text.matches("\\d{1,9}")) throw new Invalid(field, "must be the number of a version, such as 1");
        return Integer.parseInt(text);
    }
}
