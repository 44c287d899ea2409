package org.chalkline.planner;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The weights of the wishes after interest, by page. */
@Path("/{event}/organize/plans/weights")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class SoftWeightPages {
    private final Events events;
    private final PlannerSettings settings;
    private final Forms forms;

    SoftWeightPages(Events events, PlannerSettings settings, Forms forms) {
        this.events = events;
        this.settings = settings;
        this.forms = forms;
    }

    /** A wish as a field of the form. */
    record Row(String field, String label, String about) {}

    @CheckedTemplate(basePath = "planner")
    static class Templates {
        static native TemplateInstance weights(
                Frame frame, EventView event, List<Row> rows, Form form, @Nullable String did);
    }

    @GET
    public RestResponse<String> weights(String event, @RestQuery @Nullable String did) {
        return Forms.page(page(events.get(event), form(settings.view(event)), did));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> save(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, labels());
        return forms.submit(
                form,
                () -> form(settings.view(event)),
                () -> {
                    NewSoftWeights input = forms.read(form, SoftWeightPages::read);
                    settings.update(event, input, FormValues.edit(form));
                    return "/" + event + "/organize/plans/weights?did=saved";
                },
                f -> page(view, f, null));
    }

    private static NewSoftWeights read(Form form) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (SoftWish wish : SoftWish.values()) {
            Integer points = FormValues.number(form, field(wish));
            weights.put(wish.word(), points == null ? wish.usual() : points);
        }
        return new NewSoftWeights(weights);
    }

    private static Form form(SoftWeightsView view) {
        Form form = Form.empty(labels()).with("edit", view.edit());
        view.weights().forEach((word, points) -> form.with("weights." + word, points));
        return form;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (SoftWish wish : SoftWish.values()) labels.put(field(wish), wish.label());
        return labels;
    }

    private static String field(SoftWish wish) {
        return "weights." + wish.word();
    }

    private static TemplateInstance page(EventView event, Form form, @Nullable String did) {
        List<Row> rows = new ArrayList<>();
        for (SoftWish wish : SoftWish.values()) {
            rows.add(new Row(field(wish), wish.label(), "Points " + wish.about() + ". Usual is " + wish.usual() + "."));
        }
        return Templates.weights(OrganizerFrame.of(event, "plans"), event, rows, form, did);
    }
}
