package org.chalkline.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whole events in. */
@Path("/api/v1/imports")
@Tag(name = "Interchange")
public class ImportApi {
    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Imports a bundle as a new event, whole or not at all; at most 64 MiB",
            description = "With dryRun=true nothing is kept and the answer says what would have been made.")
    @RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BundleView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportResult.class)))
    @APIResponse(responseCode = "422", description = "errors: [{path, message}], and nothing was imported")
    public RestResponse<ImportResult> imports(@Nullable InputStream body, @RestQuery @Nullable String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw new Invalid("dryRun", "must be true or false");
        }
        boolean dry = "true".equals(dryRun);
        ImportResult result = imports.bundle(Answers.body(body), dry);
        if (dry) return RestResponse.ok(result);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, result)
                .location(URI.create("/api/v1/events/" + result.event()))
                .build();
    }
}
