package org.chalkline.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people should hear about, for the organizers who tell them. */
@Path("/api/v1/events/{event}/outbox")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "Outbox")
public class OutboxApi {
    private final Messages messages;

    OutboxApi(Messages messages) {
        this.messages = messages;
    }

    @GET
    @Operation(summary = "What waits, one letter a person")
    public List<LetterView> list(String event) {
        return messages.waiting(event);
    }

    @POST
    @Path("sendings")
    @Operation(
            summary =
                    "Sends the letters of some people; where mail fails, or a letter is not the revision read, it waits")
    public SendingView send(String event, NewSending input) {
        return messages.send(event, Answers.body(input));
    }

    @POST
    @Path("drops")
    @Operation(summary = "Takes the letters of some people out; they hear nothing of it")
    public void drop(String event, NewSending input) {
        messages.drop(event, Answers.body(input));
    }
}
