package org.chalkline.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.chalkline.shared.Answers;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Oneself, as one stands in an event. */
@Path("/api/v1/events/{event}/profile")
@RolesAllowed(Roles.ACCOUNT)
@Tag(name = "People")
public class ProfileApi {
    private final OpenEvents open;
    private final Profiles profiles;
    private final CurrentUser who;

    ProfileApi(OpenEvents open, Profiles profiles, CurrentUser who) {
        this.open = open;
        this.profiles = profiles;
        this.who = who;
    }

    @GET
    @Operation(summary = "Oneself, as one stands in the event")
    public RestResponse<ProfileView> get(String event) {
        open.require(event, who);
        ProfileView view = profiles.get(event, who.name());
        return Answers.tagged(view, view.edit());
    }

    @PUT
    @Operation(summary = "Changes one's name and affiliation; public with the next version")
    public RestResponse<ProfileView> update(
            String event, NewProfile input, @RestHeader("If-Match") @Nullable String ifMatch) {
        open.require(event, who);
        ProfileView view = profiles.update(event, who.name(), Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("portrait")
    @Operation(summary = "Takes one's picture away at once, the published one included")
    public void removePortrait(String event) {
        open.require(event, who);
        profiles.removePortrait(event, who.name());
    }
}
