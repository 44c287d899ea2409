package org.chalkline.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own tokens for programs. A token cannot make or revoke tokens. */
@Path("/api/v1/me/tokens")
@RolesAllowed(Roles.SELF)
@Tag(name = "Account")
public class TokenApi {
    private final ApiTokens tokens;
    private final CurrentUser who;

    TokenApi(ApiTokens tokens, CurrentUser who) {
        this.tokens = tokens;
        this.who = who;
    }

    @GET
    @Operation(summary = "One's tokens, without their secrets")
    public List<TokenView> list() {
        return tokens.list(who.name());
    }

    @POST
    @Operation(summary = "Makes a token; only this answer shows it")
    public RestResponse<MadeToken> make(NewToken input) {
        return RestResponse.status(RestResponse.Status.CREATED, tokens.make(who.name(), Answers.body(input)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a token")
    public void revoke(long id) {
        tokens.revoke(who.name(), id);
    }
}
