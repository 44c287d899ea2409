package org.chalkline.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The newest published version for programs; its bytes are made once at publication. */
@Path("/api/v1/events/{event}/schedule")
@Tag(name = "Versions")
public class ScheduleApi {
    private final Published published;

    ScheduleApi(Published published) {
        this.published = published;
    }

    @GET
    @PermitAll
    @Operation(summary = "The newest published version; strong ETag, 304 when the reader has it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Snapshot.class)))
    @APIResponse(responseCode = "304", description = "The reader has this version")
    public Response newest(String event, Request request) {
        Edition edition = published.get(event);
        EntityTag tag = new EntityTag(edition.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(edition.json(), MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag).header("Cache-Control", "no-cache").build();
    }
}
