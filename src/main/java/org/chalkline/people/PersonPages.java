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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.OrganizerFrame;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Slugs;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of an event, for its organizers. */
@Path("/{event}/organize")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ORGANIZER)
public class PersonPages {
    private static final int SHOWN = 200;

    private final Events events;
    private final People people;
    private final Identities identities;
    private final Forms forms;

    PersonPages(Events events, People people, Identities identities, Forms forms) {
        this.identities = identities;
        this.events = events;
        this.people = people;
        this.forms = forms;
    }

    /** @param hours when the person is there, in words */
    record Row(String slug, String name, String affiliation, String email, String hours) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(
                Frame frame, EventView event, String q, int total, int found, List<Row> rows, @Nullable String did);

        static native TemplateInstance person(
                Frame frame, EventView event, @Nullable PersonView person, @Nullable String account, Form form);

        static native TemplateInstance personDelete(Frame frame, EventView event, PersonView person, Form form);
    }

    /** The first {@value #SHOWN} whose name, affiliation or e-mail address holds {@code q}. */
    @GET
    @Path("people")
    public RestResponse<String> list(String event, @RestQuery @Nullable String q, @RestQuery @Nullable String did) {
        EventView view = events.get(event);
        List<PersonView> all = people.list(event);
        String wanted = q == null ? "" : q.strip();
        List<PersonView> found =
                all.stream().filter(person -> holds(person, wanted)).toList();
        List<Row> rows = found.stream().limit(SHOWN).map(PersonPages::row).toList();
        Frame frame = OrganizerFrame.of(view, "people");
        return Forms.page(Templates.people(frame, view, wanted, all.size(), found.size(), rows, did));
    }

    @GET
    @Path("new/person")
    public RestResponse<String> blank(String event) {
        return Forms.page(page(events.get(event), null, PersonForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("new/person")
    public RestResponse<String> create(String event, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        Form form = Form.sent(sent, PersonForm.LABELS);
        return forms.submit(
                form,
                PersonForm::blank,
                () -> {
                    people.create(event, forms.read(form, f -> PersonForm.read(f, newSlug(event, f))));
                    return list(event, "added");
                },
                f -> page(view, null, f));
    }

    @GET
    @Path("people/{person}")
    public RestResponse<String> edit(String event, String person) {
        PersonView stored = people.get(event, person);
        return Forms.page(page(events.get(event), stored, PersonForm.of(stored)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("people/{person}")
    public RestResponse<String> save(String event, String person, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        PersonView stored = people.get(event, person);
        Form form = Form.sent(sent, PersonForm.LABELS);
        return forms.submit(
                form,
                () -> PersonForm.of(people.get(event, person)),
                () -> {
                    NewPerson input = forms.read(form, f -> PersonForm.read(f, person));
                    people.update(event, person, input, FormValues.edit(form));
                    return list(event, "saved");
                },
                f -> page(view, stored, f));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("people/{person}/release")
    public RestResponse<String> release(String event, String person) {
        identities.release(event, person);
        return Forms.see("/" + event + "/organize/people/" + person);
    }

    @GET
    @Path("people/{person}/delete")
    public RestResponse<String> askToDelete(String event, String person) {
        PersonView stored = people.get(event, person);
        return Forms.page(deletion(events.get(event), stored, PersonForm.of(stored)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("people/{person}/delete")
    public RestResponse<String> delete(String event, String person, MultivaluedMap<String, String> sent) {
        EventView view = events.get(event);
        PersonView stored = people.get(event, person);
        Form form = Form.sent(sent, PersonForm.LABELS);
        return forms.submit(
                form,
                () -> Form.empty(PersonForm.LABELS).with("edit", stored.edit()),
                () -> {
                    people.delete(event, person, FormValues.edit(form));
                    return list(event, "deleted");
                },
                f -> deletion(view, stored, f));
    }

    private String newSlug(String event, Form form) {
        String typed = form.orNull("slug");
        if (typed != null) return typed;
        Set<String> taken = people.list(event).stream().map(PersonView::slug).collect(Collectors.toSet());
        return Slugs.free(form.text("name"), "person", taken::contains);
    }

    private static boolean holds(PersonView person, String wanted) {
        String text = person.name() + "\n" + person.slug() + "\n" + person.affiliation() + "\n" + person.email();
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static Row row(PersonView person) {
        String hours = person.available().stream()
                .map(window -> Format.ENGLISH.shortDay(window.date()) + " " + Format.span(window.from(), window.to()))
                .collect(Collectors.joining(", "));
        return new Row(
                person.slug(),
                person.name(),
                Format.orEmpty(person.affiliation()),
                Format.orEmpty(person.email()),
                hours.isEmpty() ? "always" : hours);
    }

    private static String list(String event, String did) {
        return "/" + event + "/organize/people?did=" + did;
    }

    private TemplateInstance page(EventView event, @Nullable PersonView person, Form form) {
        String account = person == null
                ? null
                : identities.account(event.slug(), person.slug()).orElse(null);
        return Templates.person(OrganizerFrame.of(event, "people"), event, person, account, form);
    }

    private static TemplateInstance deletion(EventView event, PersonView person, Form form) {
        return Templates.personDelete(OrganizerFrame.of(event, "people"), event, person, form);
    }
}
