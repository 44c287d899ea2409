package org.chalkline.people;

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
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.OncePerForm;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The invitations of an event: organizers ask others to organize with them, and see which cards are out. */
@Path("/{event}/organize/invitations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class InvitingPages {
    private static final Map<String, String> LABELS = Map.of("name", "Whom is it for?");

    private final OncePerForm<MadeInvitation> sentForms = new OncePerForm<>();
    private final Events events;
    private final Invitations invitations;
    private final Forms forms;
    private final Settings settings;
    private final CurrentUser who;

    InvitingPages(Events events, Invitations invitations, Forms forms, Settings settings, CurrentUser who) {
        this.events = events;
        this.invitations = invitations;
        this.forms = forms;
        this.settings = settings;
        this.who = who;
    }

    /** An invitation in the list, in words. */
    record Row(long id, String name, String purpose, String state) {
        static Row of(InvitationView view) {
            String name = view.name() == null ? "Somebody" : view.name();
            String purpose = view.purpose() == Purpose.ORGANIZER ? "to organize" : "sign-in card";
            return new Row(view.id(), name, purpose, state(view));
        }

        private static String state(InvitationView view) {
            if (view.takenBy() != null) return "taken by " + view.takenBy();
            if (view.takenAt() != null) return "taken";
            String until = Format.ENGLISH.date(view.expiresAt().atZone(ZoneOffset.UTC));
            return view.isOpen() ? "waits until " + until : "ended on " + until;
        }
    }

    /** A link that was made just now. */
    record Made(String name, String address, String code) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance invitations(
                Frame frame, EventView event, List<Row> rows, Form form, @Nullable Made made, @Nullable String did);
    }

    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable String did) {
        return Forms.page(page(events.get(event), blank(), null, did));
    }

    /** Answers the page itself, for no other address may show the link. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> invite(String event, MultivaluedMap<String, String> sent, UriInfo uri) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, LABELS);
        MadeInvitation[] made = new MadeInvitation[1];
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    NewInvitation input =
                            forms.read(form, f -> new NewInvitation(Purpose.ORGANIZER, null, f.orNull("name")));
                    made[0] = sentForms.make(
                            who.name(), form, event + input, () -> invitations.make(event, input, who.name()));
                    return "/" + event + "/organize/invitations";
                },
                f -> page(view, f, null, null));
        if (made[0] == null) return answer;
        String address = Answers.base(settings, uri) + made[0].path();
        String name = made[0].about().name();
        Made shown = new Made(name == null ? "" : name, address, made[0].code());
        return Forms.page(page(view, blank(), shown, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("revoke")
    public RestResponse<String> revoke(String event, MultivaluedMap<String, String> sent) {
        Integer id = FormValues.number(Form.sent(sent, LABELS), "id");
        if (id == null) throw new Missing("invitation", "");
        invitations.revoke(event, id);
        return Forms.see("/" + event + "/organize/invitations?did=taken-back");
    }

    private static Form blank() {
        return OncePerForm.marked(Form.empty(LABELS));
    }

    private TemplateInstance page(EventView event, Form form, @Nullable Made made, @Nullable String did) {
        List<Row> rows = invitations.list(event.slug()).stream().map(Row::of).toList();
        return Templates.invitations(OrganizerFrame.of(event, "people"), event, rows, form, made, did);
    }
}
