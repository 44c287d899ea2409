package org.chalkline.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the newest published version for programs, and refuses where there is none; else {@link ScheduleRoute} answers before. */
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
    public Snapshot newest(String event) {
        return published.get(event).snapshot();
    }
}
