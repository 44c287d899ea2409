package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Violation;

/** What organizers do with the people of an event. */
@ApplicationScoped
@Transactional
public class People {
    private final Checks checks;
    private final Event<PersonRemoving> removing;

    People(Checks checks, Event<PersonRemoving> removing) {
        this.checks = checks;
        this.removing = removing;
    }

    public List<PersonView> list(String event) {
        return Person.of(HackEvent.get(event)).stream().map(PersonView::of).toList();
    }

    /** Those who do not sign in, in the organizers' order. */
    public List<PersonView> withoutAccount(String event) {
        return Person.of(HackEvent.get(event)).stream()
                .filter(person -> person.account == null)
                .map(PersonView::of)
                .toList();
    }

    public PersonView get(String event, String slug) {
        return PersonView.of(Person.get(HackEvent.get(event), slug));
    }

    /** @throws Invalid if a field is wrong or the slug is taken */
    public PersonView create(String event, NewPerson input) {
        HackEvent owner = HackEvent.getLocked(event);
        check(owner, input);
        if (Person.lookUp(owner, input.slug()).isPresent()) throw new Invalid("slug", "is taken; choose another");
        long count = Person.count("event", owner);
        if (count >= Limits.PEOPLE) throw new Invalid("slug", "an event has at most " + Limits.PEOPLE + " people");
        Person person = new Person();
        person.event = owner;
        person.slug = input.slug();
        person.position = (int) count;
        person.take(input);
        person.persistAndFlush();
        return PersonView.of(person);
    }

    public PersonView update(String event, String slug, NewPerson input, IfMatch match) {
        Person person = Person.get(HackEvent.getLocked(event), slug);
        match.require(person.edit);
        check(person.event, input);
        if (!input.slug().equals(slug)) throw new Invalid("slug", "cannot be changed; it stands in people's links");
        person.take(input);
        Person.flush();
        return PersonView.of(person);
    }

    /** Somebody whom a speaker names as a guest; in the caller's transaction, which has locked the event.
     * @throws Invalid if the name cannot be one, or the event has too many people */
    public Person addGuest(HackEvent event, String slug, String name) {
        create(event.slug, new NewPerson(slug, name, null, null, null));
        Person guest = Person.get(event, slug);
        guest.guest = true;
        return guest;
    }

    /** Forgets a guest of whom nothing but the name is known, in the caller's transaction; anybody else stays. */
    public void forgetGuest(Person person) {
        boolean isExpected = !Invitation.openCards(person.event, person.slug).isEmpty();
        if (!person.guest || person.account != null || isExpected) return;
        removing.fire(new PersonRemoving(person));
        person.delete();
        Person.flush();
    }

    /** Says when a person is there; in the caller's transaction, which has locked the event.
     * @throws Invalid naming the window that is wrong */
    public void setAvailable(Person person, List<Window> available) {
        check(person.event, new NewPerson(person.slug, person.name, person.affiliation, person.email, available));
        person.available = List.copyOf(available);
        Person.flush();
    }

    /** @throws org.chalkline.shared.Refused if the person has a part in a session */
    public void delete(String event, String slug, IfMatch match) {
        Person person = Person.get(HackEvent.getLocked(event), slug);
        match.require(person.edit);
        removing.fire(new PersonRemoving(person));
        person.delete();
        Person.flush();
    }

    private void check(HackEvent owner, NewPerson input) {
        checks.require(input);
        List<Violation> skipped = input.skippedTimes(owner.zone());
        if (!skipped.isEmpty()) throw new Invalid(skipped);
    }
}
