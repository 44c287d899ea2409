package org.chalkline.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.people.CurrentUser;
import org.chalkline.shared.Form;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Option;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Publishing, and what was published. */
@Path("/{event}/organize/versions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class VersionPages {
    private final Events events;
    private final Boards boards;
    private final Versions versions;
    private final Published published;
    private final Forms forms;
    private final CurrentUser who;

    VersionPages(Events events, Boards boards, Versions versions, Published published, Forms forms, CurrentUser who) {
        this.events = events;
        this.boards = boards;
        this.versions = versions;
        this.published = published;
        this.forms = forms;
        this.who = who;
    }

    /** A published version in the list. */
    record Row(int number, String when, String author, String note) {}

    /** Two versions compared. */
    record Pair(int number, int since, ComparisonView changes) {}

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance versions(
                Frame frame,
                EventView event,
                PublishBar publish,
                ComparisonView pending,
                Form form,
                List<Row> rows,
                List<Option> numbers,
                @Nullable Pair pair,
                @Nullable String did);
    }

    /** @param number a version to compare with the version {@code since} */
    @GET
    public RestResponse<String> versions(
            String event,
            @RestQuery @Nullable Integer number,
            @RestQuery @Nullable Integer since,
            @RestQuery @Nullable String did) {
        EventView view = events.get(event);
        @Nullable Pair pair = number == null || since == null ? null : compare(event, number, since);
        Integer newest = published
                .lookUp(event)
                .map(edition -> edition.snapshot().number())
                .orElse(1);
        Form form = Form.empty(Map.of())
                .with("number", number == null ? newest : number)
                .with("since", since == null ? newest - 1 : since);
        return Forms.page(page(view, form, pair, did));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> publish(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, Map.of());
        return forms.submit(
                form,
                () -> form,
                () -> {
                    NewVersion input = forms.read(form, f -> new NewVersion(f.orNull("note")));
                    versions.publish(event, input, who.displayName());
                    return "/" + event + "/organize/versions?did=published";
                },
                f -> page(view, f, null, null));
    }

    private Pair compare(String event, int one, int other) {
        int later = Math.max(one, other);
        int earlier = Math.min(one, other);
        Map<String, String> titles = new HashMap<>();
        Map<String, String> rooms = new HashMap<>();
        name(published.version(event, earlier), titles, rooms);
        name(published.version(event, later), titles, rooms);
        Changes changes = published.changes(event, later, earlier);
        return new Pair(later, earlier, compare(changes, titles, rooms));
    }

    private TemplateInstance page(EventView event, Form form, @Nullable Pair pair, @Nullable String did) {
        BoardView board = boards.view(event.slug());
        Changes pending = versions.pending(event.slug());
        Map<String, String> titles = new HashMap<>();
        Map<String, String> rooms = new HashMap<>();
        published.lookUp(event.slug()).ifPresent(edition -> name(edition.snapshot(), titles, rooms));
        name(board.draft(), titles, rooms);
        List<VersionView> history =
                published.lookUp(event.slug()).map(Edition::history).orElse(List.of());
        return Templates.versions(
                OrganizerFrame.of(event, "versions"),
                event,
                PublishBar.of(pending, board),
                compare(pending, titles, rooms),
                form,
                history.stream().map(version -> row(event, version)).toList(),
                history.stream()
                        .map(v -> new Option(Integer.toString(v.number()), "Version " + v.number()))
                        .toList(),
                pair,
                did);
    }

    private static ComparisonView compare(Changes changes, Map<String, String> titles, Map<String, String> rooms) {
        return ComparisonView.of(
                changes, code -> titles.getOrDefault(code, code), slug -> rooms.getOrDefault(slug, slug));
    }

    private static void name(Snapshot version, Map<String, String> titles, Map<String, String> rooms) {
        version.sessions().forEach(session -> titles.put(session.code(), session.title()));
        version.rooms().forEach(room -> rooms.put(room.slug(), room.name()));
    }

    private static Row row(EventView event, VersionView version) {
        String when = Format.ENGLISH.stamp(
                version.publishedAt(), ZoneId.of(event.timeZone()), event.from().getYear());
        return new Row(version.number(), when, version.author(), Format.orEmpty(version.note()));
    }
}
