package org.chalkline.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of an event. Organizers see them as they are being prepared, everybody else as published. */
@Path("/api/v1/events/{event}/people")
@Tag(name = "People")
public class PersonApi {
    private final People people;
    private final PublicPeople published;
    private final Identities identities;
    private final SecurityIdentity who;

    PersonApi(People people, PublicPeople published, Identities identities, SecurityIdentity who) {
        this.identities = identities;
        this.people = people;
        this.published = published;
        this.who = who;
    }

    @GET
    @PermitAll
    @Operation(summary = "All people of the event")
    public List<?> list(String event) {
        return who.hasRole(Roles.ORGANIZER) ? people.list(event) : published.people(event);
    }

    @GET
    @Path("{person}")
    @PermitAll
    @Operation(summary = "One person; organizers get its ETag for changes")
    @APIResponseSchema(PersonView.class)
    public RestResponse<?> get(String event, String person) {
        if (who.hasRole(Roles.ORGANIZER)) {
            PersonView view = people.get(event, person);
            return Answers.tagged(view, view.edit());
        }
        return RestResponse.ok(published.people(event).stream()
                .filter(each -> each.slug().equals(person))
                .findFirst()
                .orElseThrow(() -> new Missing("person", person)));
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Adds a person")
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    public RestResponse<PersonView> create(String event, NewPerson input) {
        PersonView view = people.create(event, Answers.body(input));
        return Answers.created("/api/v1/events/" + event + "/people/" + view.slug(), view, view.edit());
    }

    @PUT
    @Path("{person}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Changes a person")
    public RestResponse<PersonView> update(
            String event, String person, NewPerson input, @RestHeader("If-Match") @Nullable String ifMatch) {
        PersonView view = people.update(event, person, Answers.body(input), IfMatch.parse(ifMatch));
        return Answers.tagged(view, view.edit());
    }

    @DELETE
    @Path("{person}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Deletes a person")
    public void delete(String event, String person, @RestHeader("If-Match") @Nullable String ifMatch) {
        people.delete(event, person, IfMatch.parse(ifMatch));
    }

    @DELETE
    @Path("{person}/account")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Unties the person from the account it signs in with; both stay")
    public void release(String event, String person) {
        identities.release(event, person);
    }
}
