package org.chalkline.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
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
@RolesAllowed(Roles.ORGANIZER)
public class OutboxPages {
    private static final Map<String, String> LABELS = Map.of("people", "People");

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
                Frame frame, EventView event, List<LetterView> letters, Form form, @Nullable String did);

        static native TemplateInstance print(Frame frame, EventView event, List<LetterView> letters);
    }

    /** @param did {@code sent}, {@code failed} or {@code dropped}, just now */
    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable String did) {
        List<LetterView> letters = messages.waiting(event);
        Form form = Form.empty(LABELS)
                .withList(
                        "people",
                        letters.stream()
                                .filter(letter -> letter.way() != Way.PAPER)
                                .map(LetterView::person)
                                .toList());
        return Forms.page(page(events.get(event), letters, form, did));
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
                    String did = "dropped";
                    if (drop != null) messages.drop(event, new NewSending(List.of(drop)));
                    else did = outcome(messages.send(event, forms.read(form, f -> new NewSending(f.list("people")))));
                    return "/" + event + "/organize/outbox?did=" + did;
                },
                f -> page(view, messages.waiting(event), f, null));
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

    private static String outcome(SendingView done) {
        return done.failed().isEmpty() ? "sent" : "failed";
    }

    private static TemplateInstance page(EventView event, List<LetterView> letters, Form form, @Nullable String did) {
        return Templates.outbox(OrganizerFrame.of(event, "outbox"), event, letters, form, did);
    }
}
