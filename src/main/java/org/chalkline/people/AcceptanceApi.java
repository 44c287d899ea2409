package org.chalkline.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations, for whoever was given their code. */
@Path("/api/v1/invitations/{code}")
@Tag(name = "Account")
public class AcceptanceApi {
    private final Acceptances acceptances;
    private final CurrentUser who;

    AcceptanceApi(Acceptances acceptances, CurrentUser who) {
        this.acceptances = acceptances;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "What an invitation offers")
    public InvitationOffer offer(String code, @Context HttpServerRequest request) {
        return acceptances
                .lookUp(code, who.name(), Answers.address(request))
                .orElseThrow(() -> new Missing("invitation", code));
    }

    @POST
    @RolesAllowed(Roles.ACCOUNT)
    @Operation(summary = "Takes an invitation; it works once")
    public InvitationOffer take(String code, @Context HttpServerRequest request) {
        return acceptances.take(code, who.name(), Answers.address(request));
    }
}
