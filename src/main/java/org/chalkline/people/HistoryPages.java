package org.chalkline.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who changed what in an event, for its organizers. */
@Path("/{event}/organize/history")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class HistoryPages {
    private static final int SIZE = 100;

    private final Events events;
    private final History history;

    HistoryPages(Events events, History history) {
        this.events = events;
        this.history = history;
    }

    /** A field before and after. */
    record Change(String field, String before, String after) {}

    /** One entry.
     * @param who account name */
    record Row(String when, String who, String what, List<Change> changes) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance history(Frame frame, EventView event, List<Row> rows, String older);
    }

    /** @param before id of an entry; older ones are shown */
    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable Long before) {
        EventView view = events.get(event);
        List<HistoryEntry> found = history.list(event, before == null ? Long.MAX_VALUE : before, SIZE);
        String older = found.size() < SIZE
                ? ""
                : "/" + event + "/organize/history?before="
                        + found.get(found.size() - 1).id();
        List<Row> rows = found.stream().map(entry -> row(view, entry)).toList();
        return Forms.page(Templates.history(OrganizerFrame.of(view, "settings"), view, rows, older));
    }

    private static Row row(EventView event, HistoryEntry entry) {
        List<Change> changes = entry.changes().entrySet().stream()
                .map(change -> new Change(
                        FieldWords.of(change.getKey()),
                        Format.orEmpty(change.getValue().get(0)),
                        Format.orEmpty(change.getValue().get(1))))
                .toList();
        String when = Format.ENGLISH.stamp(entry.at(), ZoneId.of(event.timeZone()), 0);
        String who = entry.account().isEmpty() ? "the program" : entry.account();
        return new Row(when, who, entry.action() + " " + entry.subject(), changes);
    }
}
