package org.chalkline.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own account. */
@Path("/api/v1")
@Tag(name = "Account")
public class AccountApi {
    private final Accounts accounts;
    private final CurrentUser who;

    AccountApi(Accounts accounts, CurrentUser who) {
        this.accounts = accounts;
        this.who = who;
    }

    @POST
    @Path("accounts")
    @PermitAll
    @Operation(summary = "Signs up; join an event with its code afterwards")
    public RestResponse<AccountView> signUp(NewAccount input, @Context HttpServerRequest request) {
        AccountView view = accounts.signUp(Answers.body(input), Answers.address(request));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @GET
    @Path("me")
    @RolesAllowed(Roles.ACCOUNT)
    @Operation(summary = "Who one is, and the events one takes part in")
    public AccountView me() {
        return accounts.get(who.name());
    }

    @PUT
    @Path("me/password")
    @RolesAllowed(Roles.SELF)
    @Operation(summary = "Changes the password, and signs out every browser")
    public void changePassword(NewPassword input, @Context HttpServerRequest request) {
        accounts.changePassword(who.name(), Answers.body(input), Answers.address(request));
    }
}
