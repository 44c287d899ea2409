package org.chalkline.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.EventFrame;
import org.chalkline.people.CurrentUser;
import org.chalkline.people.MadeInvitation;
import org.chalkline.people.OpenEvents;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Missing;
import org.chalkline.shared.OncePerForm;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who runs one's own session together with oneself: asked by link, or named as guests. */
@Path("/{event}/proposals/{code}/speakers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ACCOUNT)
public class CoSpeakerPages {
    private static final Map<String, String> LABELS = Map.of("name", "Name", "address", "E-mail address");

    private final OncePerForm<Optional<MadeInvitation>> sentForms = new OncePerForm<>();
    private final OpenEvents open;
    private final CoSpeakers speakers;
    private final SpeakerLetters letters;
    private final Forms forms;
    private final Settings settings;
    private final CurrentUser who;

    CoSpeakerPages(
            OpenEvents open,
            CoSpeakers speakers,
            SpeakerLetters letters,
            Forms forms,
            Settings settings,
            CurrentUser who) {
        this.open = open;
        this.speakers = speakers;
        this.letters = letters;
        this.forms = forms;
        this.settings = settings;
        this.who = who;
    }

    /** @param base address of the proposal
     * @param link that was made just now; null if none was
     * @param hasMail whether the link can be sent to an address
     * @param form for whom to ask */
    record Page(
            Frame frame,
            String base,
            CoSpeakersView view,
            @Nullable String link,
            boolean hasMail,
            Form form) {}

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance speakers(Page page, @Nullable String did);
    }

    @GET
    public RestResponse<String> list(String event, String code, @RestQuery @Nullable String did) {
        return Forms.page(page(event, code, null, blank(), did));
    }

    /** A link for somebody, or a guest: the button says which. The link is answered at once, for no other address may
     * show it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> add(
            String event, String code, MultivaluedMap<String, String> sent, UriInfo uri, HttpServerRequest request) {
        open.require(event, who);
        Form form = Form.sent(sent, LABELS);
        String from = Answers.address(request);
        @Nullable MadeInvitation[] made = new MadeInvitation[1];
        RestResponse<String> answer = forms.submit(
                form,
                () -> form,
                () -> {
                    NewCoSpeaker input = forms.read(
                            form, f -> new NewCoSpeaker(f.text("name").strip(), f.orNull("address")));
                    boolean isGuest = form.isTicked("guest");
                    made[0] = sentForms
                            .make(
                                    who.name(),
                                    form,
                                    event + code + input + isGuest,
                                    () -> add(event, code, input, isGuest, from))
                            .orElse(null);
                    return back(event, code, "added");
                },
                f -> page(event, code, null, f, null));
        if (made[0] == null) return answer;
        String link = Answers.base(settings, uri) + made[0].path();
        return Forms.page(page(event, code, link, blank(), null));
    }

    /** The link, if one was made. */
    private Optional<MadeInvitation> add(String event, String code, NewCoSpeaker input, boolean isGuest, String from) {
        if (!isGuest) return Optional.of(letters.invite(event, code, who.name(), input, from));
        speakers.addGuest(event, code, who.name(), input);
        return Optional.empty();
    }

    private static Form blank() {
        return OncePerForm.marked(Form.empty(LABELS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("remove")
    public RestResponse<String> remove(String event, String code, @RestForm @Nullable String person) {
        open.require(event, who);
        Form form = Form.empty(LABELS);
        return forms.submit(
                form,
                () -> form,
                () -> {
                    boolean wasMe = isMe(event, code, String.valueOf(person));
                    speakers.remove(event, code, who.name(), String.valueOf(person));
                    return wasMe ? "/" + event + "/proposals?did=left" : back(event, code, "saved");
                },
                f -> page(event, code, null, f, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("take-back")
    public RestResponse<String> takeBack(String event, String code, MultivaluedMap<String, String> sent) {
        open.require(event, who);
        Integer id = FormValues.number(Form.sent(sent, LABELS), "id");
        if (id == null) throw new Missing("invitation", "");
        speakers.takeBack(event, code, who.name(), id);
        return Forms.see(back(event, code, "taken-back"));
    }

    private boolean isMe(String event, String code, String person) {
        return speakers.list(event, code, who.name()).speakers().stream()
                .anyMatch(speaker -> speaker.isYou() && speaker.person().equals(person));
    }

    private static String back(String event, String code, String did) {
        return "/" + event + "/proposals/" + code + "/speakers?did=" + did;
    }

    private TemplateInstance page(String event, String code, @Nullable String link, Form form, @Nullable String did) {
        Frame frame = EventFrame.of(open.view(event, who), "propose");
        CoSpeakersView view = speakers.list(event, code, who.name());
        return Templates.speakers(
                new Page(frame, "/" + event + "/proposals/" + code, view, link, letters.isOpen(), form), did);
    }
}
