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
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.QrCode;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event, for its organizers: the code, the members and their roles. */
@Path("/{event}/organize/members")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class MemberPages {
    private static final Map<String, String> LABELS = Map.of("account", "Account name or e-mail address");

    private final Events events;
    private final Members members;
    private final Forms forms;
    private final Settings settings;

    MemberPages(Events events, Members members, Forms forms, Settings settings) {
        this.events = events;
        this.members = members;
        this.forms = forms;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance members(
                Frame frame,
                EventView event,
                List<MemberView> members,
                String code,
                String address,
                QrCode qr,
                Form form,
                @Nullable String did);
    }

    @GET
    public RestResponse<String> list(String event, @RestQuery @Nullable String did, UriInfo uri) {
        return Forms.page(page(events.get(event), Form.empty(LABELS), did, uri));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("code")
    public RestResponse<String> newCode(String event) {
        members.newCode(event);
        return Forms.see(list(event, "saved"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> appoint(String event, MultivaluedMap<String, String> sent, UriInfo uri) {
        return submit(
                event,
                sent,
                uri,
                form -> members.appoint(event, form.text("account"), forms.read(form, MemberPages::role)));
    }

    @SuppressWarnings("NullAway") // checked next
    private static NewRole role(Form form) {
        return new NewRole(FormValues.word(form, "role", MemberRole::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("dismiss")
    public RestResponse<String> dismiss(String event, MultivaluedMap<String, String> sent, UriInfo uri) {
        return submit(event, sent, uri, form -> members.dismiss(event, form.text("account")));
    }

    private interface Work {
        void with(Form form);
    }

    private RestResponse<String> submit(String event, MultivaluedMap<String, String> sent, UriInfo uri, Work work) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, LABELS);
        return forms.submit(
                form,
                () -> form,
                () -> {
                    work.with(form);
                    return list(event, "saved");
                },
                f -> page(view, f, null, uri));
    }

    private TemplateInstance page(EventView event, Form form, @Nullable String did, UriInfo uri) {
        String code = members.code(event.slug());
        String join = Answers.base(settings, uri) + "/join?code=" + code;
        Frame frame = OrganizerFrame.of(event, "people");
        return Templates.members(frame, event, members.list(event.slug()), code, join, QrCode.of(join), form, did);
    }

    private static String list(String event, String did) {
        return "/" + event + "/organize/members?did=" + did;
    }
}
