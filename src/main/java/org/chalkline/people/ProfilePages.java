package org.chalkline.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chalkline.event.EventFrame;
import org.chalkline.event.EventView;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Oneself, as others will see one at the event: name, affiliation, picture. */
@Path("/{event}")
@Produces(MediaType.TEXT_HTML)
public class ProfilePages {
    private static final Map<String, String> LABELS = Map.of("portrait", "Picture");

    private final OpenEvents open;
    private final Profiles profiles;
    private final Forms forms;
    private final CurrentUser who;

    ProfilePages(OpenEvents open, Profiles profiles, Forms forms, CurrentUser who) {
        this.open = open;
        this.profiles = profiles;
        this.forms = forms;
        this.who = who;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance profile(
                Frame frame, EventView event, ProfileView person, Form form, @Nullable String did);
    }

    @GET
    @Path("profile")
    @RolesAllowed(Roles.ACCOUNT)
    public RestResponse<String> show(String event, @RestQuery @Nullable String did) {
        return Forms.page(page(event, form(profiles.get(event, who.name())), did));
    }

    @POST
    @Path("profile")
    @RolesAllowed(Roles.ACCOUNT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> save(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.sent(sent, LABELS);
        return submit(event, form, () -> {
            NewProfile input =
                    forms.read(form, f -> new NewProfile(f.text("name").strip(), f.orNull("affiliation")));
            profiles.update(event, who.name(), input, FormValues.edit(form));
            return "saved";
        });
    }

    @POST
    @Path("profile/portrait")
    @RolesAllowed(Roles.ACCOUNT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> upload(String event, @RestForm @Nullable FileUpload portrait) {
        return submit(event, form(profiles.get(event, who.name())), () -> {
            if (portrait == null) throw new Invalid("portrait", "choose a picture first");
            profiles.setPortrait(event, who.name(), portrait.uploadedFile(), portrait.size());
            return "saved";
        });
    }

    @POST
    @Path("profile/portrait/remove")
    @RolesAllowed(Roles.ACCOUNT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> remove(String event) {
        profiles.removePortrait(event, who.name());
        return Forms.see("/" + event + "/profile?did=deleted");
    }

    /** The bytes never change under their hash; a day of caching keeps a removed picture from staying for long. */
    @GET
    @Path("portraits/{hash}")
    @PermitAll
    public RestResponse<byte[]> portrait(String event, String hash) {
        byte[] image = profiles.portrait(event, hash, who.name()).orElseThrow(() -> new Missing("picture", hash));
        return RestResponse.ResponseBuilder.ok(image)
                .header("Content-Type", "image/jpeg")
                .header("Cache-Control", "private, max-age=86400")
                .build();
    }

    private RestResponse<String> submit(String event, Form form, Supplier<String> work) {
        open.require(event, who);
        return forms.submit(
                form,
                () -> form(profiles.get(event, who.name())),
                () -> "/" + event + "/profile?did=" + work.get(),
                f -> page(event, f, null));
    }

    private static Form form(ProfileView person) {
        return Form.empty(LABELS)
                .with("edit", person.edit())
                .with("name", person.name())
                .with("affiliation", person.affiliation());
    }

    private TemplateInstance page(String event, Form form, @Nullable String did) {
        EventView view = open.view(event, who);
        ProfileView person = profiles.get(event, who.name());
        return Templates.profile(EventFrame.of(view, ""), view, person, form, did);
    }
}
