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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.OncePerForm;
import org.chalkline.shared.QrCode;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestResponse;

/** Sign-in cards to print, for those whom organizers entered and who have no account yet. */
@Path("/{event}/organize/cards")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class CardPages {
    private static final Map<String, String> LABELS = Map.of("people", "People");

    private final OncePerForm<List<Card>> sentForms = new OncePerForm<>();
    private final Events events;
    private final People people;
    private final Invitations invitations;
    private final Forms forms;
    private final Settings settings;
    private final CurrentUser who;

    CardPages(Events events, People people, Invitations invitations, Forms forms, Settings settings, CurrentUser who) {
        this.events = events;
        this.people = people;
        this.invitations = invitations;
        this.forms = forms;
        this.settings = settings;
        this.who = who;
    }

    /** A card as it is printed.
     * @param address that its QR code holds */
    record Printed(Card card, String address, QrCode qr) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance cards(Frame frame, EventView event, List<PersonView> people, Form form);

        static native TemplateInstance cardsPrinted(Frame frame, EventView event, String join, List<Printed> cards);
    }

    @GET
    public RestResponse<String> choose(String event) {
        return Forms.page(page(events.get(event), OncePerForm.marked(Form.empty(LABELS))));
    }

    /** Answers the cards themselves, for no other address may show their codes. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> print(String event, MultivaluedMap<String, String> sent, UriInfo uri) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, LABELS);
        List<Card> cards = new ArrayList<>();
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    List<String> chosen = form.list("people");
                    cards.addAll(sentForms.make(
                            who.name(), form, event + chosen, () -> invitations.cards(event, chosen, who.name())));
                    return "/" + event + "/organize/cards";
                },
                f -> page(view, f));
        return cards.isEmpty() ? answer : Forms.page(printed(view, cards, Answers.base(settings, uri)));
    }

    private TemplateInstance page(EventView event, Form form) {
        return Templates.cards(OrganizerFrame.of(event, "people"), event, people.withoutAccount(event.slug()), form);
    }

    private static TemplateInstance printed(EventView event, List<Card> cards, String base) {
        List<Printed> printed = cards.stream()
                .map(card -> new Printed(card, base + card.path(), QrCode.of(base + card.path())))
                .toList();
        return Templates.cardsPrinted(OrganizerFrame.of(event, "people"), event, base + "/join", printed);
    }
}
