package org.chalkline.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.MessageView;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The messages to oneself. */
@Path("/api/v1/me/messages")
@RolesAllowed(Roles.ACCOUNT)
@Tag(name = "Account")
public class MessageApi {
    private final Messages messages;
    private final CurrentUser who;

    MessageApi(Messages messages, CurrentUser who) {
        this.messages = messages;
        this.who = who;
    }

    @GET
    @Operation(summary = "What organizers have told one, newest first")
    public List<MessageView> list() {
        return messages.messages(who.name());
    }
}
