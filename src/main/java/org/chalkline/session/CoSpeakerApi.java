package org.chalkline.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.MadeInvitation;
import org.chalkline.people.OpenEvents;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who runs one's own session together with oneself. */
@Path("/api/v1/events/{event}/proposals/{code}/speakers")
@RolesAllowed(Roles.ACCOUNT)
@Tag(name = "Proposals")
public class CoSpeakerApi {
    private final OpenEvents open;
    private final CoSpeakers speakers;
    private final SpeakerLetters letters;
    private final CurrentUser who;

    CoSpeakerApi(OpenEvents open, CoSpeakers speakers, SpeakerLetters letters, CurrentUser who) {
        this.open = open;
        this.speakers = speakers;
        this.letters = letters;
        this.who = who;
    }

    @GET
    @Operation(summary = "Who runs the session, and who is asked to")
    public CoSpeakersView list(String event, String code) {
        open.require(event, who);
        return speakers.list(event, code, who.name());
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Asks somebody to run it too, by mail if an address is given; only this answer shows the code")
    public RestResponse<MadeInvitation> invite(
            String event, String code, NewCoSpeaker input, @Context HttpServerRequest request) {
        open.require(event, who);
        MadeInvitation made = letters.invite(event, code, who.name(), Answers.body(input), Answers.address(request));
        return RestResponse.status(RestResponse.Status.CREATED, made);
    }

    @DELETE
    @Path("invitations/{id}")
    @Operation(summary = "Takes an invitation back")
    public void takeBack(String event, String code, long id) {
        open.require(event, who);
        speakers.takeBack(event, code, who.name(), id);
    }

    @POST
    @Path("guests")
    @Operation(summary = "Adds somebody without an account, by name")
    public RestResponse<CoSpeakersView> addGuest(String event, String code, NewCoSpeaker input) {
        open.require(event, who);
        CoSpeakersView view = speakers.addGuest(event, code, who.name(), Answers.body(input));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @DELETE
    @Path("{person}")
    @Operation(summary = "Takes somebody out, or oneself")
    public void remove(String event, String code, String person) {
        open.require(event, who);
        speakers.remove(event, code, who.name(), person);
    }
}
