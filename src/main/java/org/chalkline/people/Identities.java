package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Refused;

/** Which person of an event an account is. */
@ApplicationScoped
@Transactional
public class Identities {
    private final Event<PersonMerging> merging;
    private final Event<PersonParting> parting;
    private final Members members;

    Identities(Event<PersonMerging> merging, Event<PersonParting> parting, Members members) {
        this.merging = merging;
        this.parting = parting;
        this.members = members;
    }

    /** Makes the account the person that organizers entered before, in the transaction that has locked the event. If it was
     * another person until now, what that one had goes over to this one, and that one is deleted.
     * @param slug of the person
     * @throws Refused if another account is this person, or the two were in two rooms at once */
    public void claim(HackEvent event, String slug, String account) {
        Person person = Person.get(event, slug);
        Account who = Account.lookUp(account).orElseThrow();
        if (person.account != null && person.account.name.equals(account)) return;
        if (person.account != null) {
            throw new Refused("person-has-account", words().personTaken(person.name));
        }
        Person.ofAccount(event, account).ifPresent(earlier -> {
            if (Invitation.madePerson(event, earlier.slug, account)) {
                throw new Refused("already-somebody", words().alreadySomebody(earlier.name));
            }
            merge(earlier, person);
        });
        person.account = who;
        Person.flush();
    }

    private static RefusalWords words() {
        return Bundles.ofRequest(RefusalWords.class);
    }

    private void merge(Person from, Person to) {
        if (to.available.isEmpty()) to.available = from.available;
        // Published pages show pictures by their hash: they go along, whichever of them is shown from now on.
        Portrait.update("person = ?1 where person = ?2", to, from);
        if (to.portrait == null) to.portrait = from.portrait;
        merging.fire(new PersonMerging(from, to));
        from.delete();
        Person.flush();
    }

    /** The account name that a person signs in with; empty if they do not. */
    public Optional<String> account(String event, String slug) {
        return Optional.ofNullable(Person.get(HackEvent.get(event), slug).account)
                .map(account -> account.name);
    }

    /** Unties a person from the account; both stay. What the account proposed and marked, and its picture, go with it, or
     * whoever takes the next card would find them.
     * @throws org.chalkline.shared.Missing if there is no such person */
    public void release(String event, String slug) {
        HackEvent owner = HackEvent.getLocked(event);
        Person person = Person.get(owner, slug);
        if (person.account == null) return;
        String account = person.account.name;
        person.account = null;
        Person.flush();
        Person own = members.person(owner, account);
        Portrait.update("person = ?1 where person = ?2", own, person);
        own.portrait = person.portrait;
        person.portrait = null;
        parting.fire(new PersonParting(person, own, account));
        Person.flush();
    }
}
