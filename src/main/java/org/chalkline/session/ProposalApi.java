package org.chalkline.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.OpenEvents;
import org.chalkline.shared.Answers;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own sessions, from proposal to confirmation. */
@Path("/api/v1/events/{event}/proposals")
@RolesAllowed(Roles.ACCOUNT)
@Tag(name = "Proposals")
public class ProposalApi {
    private final Proposals proposals;
    private final HeldEdits edits;
    private final OpenEvents open;
    private final CurrentUser who;

    ProposalApi(Proposals proposals, HeldEdits edits, OpenEvents open, CurrentUser who) {
        this.edits = edits;
        this.proposals = proposals;
        this.open = open;
        this.who = who;
    }

    @GET
    @Operation(summary = "One's own sessions")
    public List<SessionView> mine(String event) {
        open.require(event, who);
        return proposals.mine(event, who.name());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One of one's own sessions, with its ETag for changes")
    @APIResponseSchema(SessionView.class)
    public RestResponse<SessionView> get(String event, String code) {
        open.require(event, who);
        SessionView view = proposals.get(event, code, who.name());
        return Answers.tagged(view, view.edit());
    }

    @POST
    @Operation(summary = "Proposes a session; one presents or hosts it oneself")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public RestResponse<SessionView> propose(String event, NewProposal input) {
        open.require(event, who);
        SessionView view = proposals.propose(event, who.name(), Answers.body(input));
        return Answers.created("/api/v1/events/" + event + "/proposals/" + view.code(), view, view.edit());
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Changes a proposal; 202 if it is accepted, since the change then waits for an organizer")
    public RestResponse<SessionView> update(
            String event, String code, NewProposal input, @RestHeader("If-Match") @Nullable String ifMatch) {
        open.require(event, who);
        Proposals.Saved saved = proposals.update(event, code, who.name(), Answers.body(input), IfMatch.parse(ifMatch));
        SessionView view = saved.session();
        return saved.waits()
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                        .header("ETag", IfMatch.tag(view.edit()))
                        .build()
                : Answers.tagged(view, view.edit());
    }

    @GET
    @Path("{code}/edit")
    @Operation(summary = "One's change that waits for an organizer, or was declined")
    @APIResponseSchema(EditView.class)
    public RestResponse<EditView> edit(String event, String code) {
        open.require(event, who);
        EditView view = proposals.edit(event, code, who.name()).orElseThrow(() -> new Missing("edit", code));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("{code}/edit")
    @Operation(summary = "Takes one's change back; the approved text stays")
    public void withdrawEdit(String event, String code, @RestHeader("If-Match") @Nullable String ifMatch) {
        open.require(event, who);
        edits.withdraw(event, code, who.name(), IfMatch.parse(ifMatch));
    }

    @PUT
    @Path("{code}/state")
    @Operation(summary = "Submits, confirms or withdraws it")
    public RestResponse<SessionView> state(
            String event, String code, NewState wish, @RestHeader("If-Match") @Nullable String ifMatch) {
        open.require(event, who);
        SessionView view = proposals.moveTo(event, code, who.name(), Answers.body(wish), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }
}
