package org.chalkline.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sessions of an event. Organizers see all of them, everybody else the published ones with their places. */
@Path("/api/v1/events/{event}/sessions")
@Tag(name = "Sessions")
public class SessionApi {
    private final Sessions sessions;
    private final Inquiries inquiries;
    private final PublicSessions published;
    private final SecurityIdentity who;

    SessionApi(Sessions sessions, Inquiries inquiries, PublicSessions published, SecurityIdentity who) {
        this.sessions = sessions;
        this.inquiries = inquiries;
        this.published = published;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "Sessions that match all given filters; X-Total-Count says how many, pages count from 0")
    public RestResponse<List<?>> find(String event, @BeanParam SessionFilter filter) {
        filter.check();
        List<?> all = who.hasRole(Roles.ORGANIZER)
                ? sessions.find(event, filter)
                : published.sessions(event).stream().filter(filter::matches).toList();
        List<?> page = all.stream().skip(filter.skip()).limit(filter.limit()).toList();
        return RestResponse.ResponseBuilder.<List<?>>ok(page)
                .header("X-Total-Count", all.size())
                .build();
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "One session; organizers get its ETag for changes")
    @APIResponseSchema(SessionView.class)
    public RestResponse<?> get(String event, String code) {
        if (who.hasRole(Roles.ORGANIZER)) {
            SessionView view = sessions.get(event, code);
            return Answers.tagged(view, view.edit());
        }
        return RestResponse.ok(published.sessions(event).stream()
                .filter(session -> session.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("session", code)));
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Adds a session")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public RestResponse<SessionView> create(String event, NewSession input) {
        SessionView view = sessions.create(event, Answers.body(input));
        return Answers.created("/api/v1/events/" + event + "/sessions/" + view.code(), view, view.edit());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Changes a session; 409 if it is placed and would then collide with another")
    public RestResponse<SessionView> update(
            String event, String code, NewSession input, @RestHeader("If-Match") @Nullable String ifMatch) {
        SessionView view = sessions.update(event, code, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @PUT
    @Path("{code}/state")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Accepts, rejects, cancels …; a session that is off the table leaves the board")
    public RestResponse<SessionView> state(
            String event, String code, NewState wish, @RestHeader("If-Match") @Nullable String ifMatch) {
        SessionView view = sessions.moveTo(event, code, Answers.body(wish), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @POST
    @Path("decisions")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Gives several sessions the same state, all or none")
    public List<SessionView> decide(String event, NewDecision decision) {
        return sessions.decide(event, Answers.body(decision));
    }

    @POST
    @Path("{code}/questions")
    @RolesAllowed(Roles.ORGANIZER)
    @ResponseStatus(202)
    @Operation(summary = "Asks those who run a session something; the question waits in the outbox")
    public QuestionView ask(String event, String code, NewQuestion question) {
        return inquiries.ask(event, code, Answers.body(question));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Deletes a session with its placement and the interest in it")
    public void delete(String event, String code, @RestHeader("If-Match") @Nullable String ifMatch) {
        sessions.delete(event, code, IfMatch.parse(ifMatch));
    }
}
