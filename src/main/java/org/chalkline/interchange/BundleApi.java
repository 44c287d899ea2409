package org.chalkline.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whole events out. */
@Path("/api/v1/events/{event}/bundle")
@Tag(name = "Interchange")
public class BundleApi {
    private final Exports exports;

    BundleApi(Exports exports) {
        this.exports = exports;
    }

    @GET
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "The whole event as a bundle, e-mail addresses and interest included")
    public RestResponse<BundleView> bundle(String event) {
        return RestResponse.ResponseBuilder.ok(exports.bundle(event))
                .header("Content-Disposition", "attachment; filename=\"" + event + ".json\"")
                .build();
    }
}
