package org.chalkline.live;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The outbox: organizers read what would be told to whom, and send it. */
@Path("/{event}/organize/outbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class OutboxPages {
    private static final Map<String, String> LABELS = Map.of("people", "People");

    /** In an address. */
    private static final int MOST_NAMED = 50;

    private final Events events;
    private final Messages messages;
    private final Forms forms;

    OutboxPages(Events events, Messages messages, Forms forms) {
        this.events = events;
        this.messages = messages;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance outbox(
                Frame frame,
                EventView event,
                List<LetterView> letters,
                Form form,
                @Nullable String did,
                List<String> changed);

        static native TemplateInstance print(Frame frame, EventView event, List<LetterView> letters);
    }

    /** @param did {@code sent}, {@code failed} or {@code dropped}, just now
     * @param changed slugs of those whose letter was not sent because it is another one by now */
    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable String did, @RestQuery List<String> changed) {
        List<LetterView> letters = messages.waiting(event);
        Form form = Form.empty(LABELS)
                .withList(
                        "people",
                        letters.stream()
                                .filter(letter -> letter.way() != Way.PAPER)
                                .map(LetterView::person)
                                .toList());
        return Forms.page(page(events.get(event), letters, form, did, changed));
    }

    /** Sends what is ticked, or drops the letter of one person. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> send(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, LABELS);
        String drop = form.orNull("drop");
        return forms.submit(
                form,
                () -> form,
                () -> {
                    String did = "?did=dropped";
                    if (drop != null) messages.drop(event, new NewSending(List.of(drop), null));
                    else did = outcome(messages.send(event, forms.read(form, OutboxPages::read)));
                    return "/" + event + "/organize/outbox" + did;
                },
                f -> page(view, messages.waiting(event), f, null, List.of()));
    }

    /** The letters of those who get them on paper. */
    @GET
    @Path("print")
    public RestResponse<String> print(String event) {
        EventView view = events.get(event);
        List<LetterView> letters = messages.waiting(event).stream()
                .filter(letter -> letter.way() == Way.PAPER)
                .toList();
        return Forms.page(Templates.print(OrganizerFrame.of(view, "outbox"), view, letters));
    }

    /** The letters as they stood on the page that was sent. */
    private static NewSending read(Form form) {
        Map<String, String> revisions = new HashMap<>();
        List<String> people = form.list("people");
        for (String person : people) {
            String read = form.orNull("revision." + person);
            if (read != null) revisions.put(person, read);
        }
        return new NewSending(people, revisions);
    }

    private static String outcome(SendingView done) {
        if (done.failed().isEmpty()) return "?did=sent";
        return done.failed().stream()
                .filter(failure -> failure.problem().equals(Messages.CHANGED))
                .limit(MOST_NAMED)
                .map(failure -> "&changed=" + failure.person())
                .collect(Collectors.joining("", "?did=failed", ""));
    }

    private static TemplateInstance page(
            EventView event, List<LetterView> letters, Form form, @Nullable String did, List<String> changed) {
        return Templates.outbox(OrganizerFrame.of(event, "outbox"), event, letters, form, did, changed);
    }
}
