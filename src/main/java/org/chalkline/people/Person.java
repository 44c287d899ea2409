package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Audited;
import org.chalkline.shared.Letter;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** Somebody at an event. The e-mail address is for organizers alone. */
@Entity
public class Person extends PanacheEntity implements Audited {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    public String slug;
    public String name;
    public @Nullable String affiliation;
    public @Nullable String email;

    /** Who the person is when signed in. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Account account;

    /** Hash of the picture to show; null for none. */
    public @Nullable String portrait;

    /** Whether a speaker entered them by name, and no organizer has changed them since. */
    public boolean guest;

    /** When the person is there; empty means always. */
    @Convert(converter = WindowListColumn.class)
    public List<Window> available = List.of();

    /** Place in the organizer's list, from 0. */
    public int position;

    @Version
    public int edit;

    /** What an organizer says of them becomes what they are; the slug stays. */
    public void take(NewPerson input) {
        guest = false;
        name = input.name().strip();
        affiliation = input.affiliation();
        email = input.email();
        available = List.copyOf(input.available());
    }

    /** Whether this is who the account is here. */
    public boolean isOf(String name) {
        return account != null && account.name.equals(name);
    }

    /** Where the person's mail goes; null if nobody knows. An account's name counts once its owner has read mail there:
     * anybody may sign up under anybody's address. */
    public @Nullable String mailAddress() {
        if (account != null && account.verifiedAt != null && Letter.isAddress(account.name)) return account.name;
        return email != null && Letter.isAddress(email) ? email : null;
    }

    /** Events in which an account is a person, latest first. */
    static List<HackEvent> eventsOf(String account) {
        return find(
                        "select e from Person p join p.event e where p.account.name = ?1 order by e.startsOn desc, e.slug",
                        account)
                .project(HackEvent.class)
                .list();
    }

    public static List<Person> of(HackEvent event) {
        return list("event = ?1 order by position, id", event);
    }

    public static Optional<Person> lookUp(HackEvent event, String slug) {
        return find("event = ?1 and slug = ?2", event, slug).firstResultOptional();
    }

    /** The person that an account is in an event. */
    public static Optional<Person> ofAccount(HackEvent event, String account) {
        return find("event = ?1 and account.name = ?2", event, account).firstResultOptional();
    }

    public static Person get(HackEvent event, String slug) {
        return lookUp(event, slug).orElseThrow(() -> new Missing("person", slug));
    }

    @Override
    public String auditSubject() {
        return "person " + slug;
    }

    @Override
    public String auditEvent() {
        return event.slug;
    }
}
