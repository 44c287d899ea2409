package org.chalkline.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chalkline.shared.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who changed what in an event. */
@Path("/api/v1/events/{event}/history")
@RolesAllowed(Roles.ORGANIZER)
@Tag(name = "History")
public class HistoryApi {
    private static final int SIZE = 100;

    private final History history;

    HistoryApi(History history) {
        this.history = history;
    }

    /** @param before id of an entry; older ones are answered */
    @GET
    @Operation(summary = "The last 100 changes, newest first; before= an id goes on from there")
    public List<HistoryEntry> list(String event, @RestQuery @Nullable Long before) {
        return history.list(event, before == null ? Long.MAX_VALUE : before, SIZE);
    }
}
