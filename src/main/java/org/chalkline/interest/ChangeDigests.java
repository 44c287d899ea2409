package org.chalkline.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Members;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.people.PersonParting;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** Who is told by mail what a published version changed of their agenda. */
@ApplicationScoped
public class ChangeDigests {
    private final Members members;
    private final EntityManager entities;

    ChangeDigests(Members members, EntityManager entities) {
        this.members = members;
        this.entities = entities;
    }

    /** What an account may choose.
     * @param address where the mail would go; null where no address of theirs is known for certain
     * @param problem why the last one was not sent; null if it was */
    public record Choice(
            @Nullable String address,
            boolean isOn,
            @Nullable String problem) {}

    /** Somebody who is behind.
     * @param told version they know
     * @param address null where there is none
     * @param language that the mail is to speak
     * @param starred codes of sessions */
    public record Due(
            long id, int told, String name, @Nullable String address, Language language, Set<String> starred) {}

    public Choice choice(String event, String account) {
        return Attempts.inTransaction(() -> {
            Optional<Person> person = Person.ofAccount(HackEvent.get(event), account);
            Optional<ChangeDigest> digest = person.flatMap(ChangeDigest::of);
            return new Choice(
                    person.map(Person::mailAddress).orElse(null),
                    digest.isPresent(),
                    digest.map(chosen -> chosen.problem).orElse(null));
        });
    }

    /** @param version the newest; only what comes after it is told
     * @param language that the mail is to speak */
    public void choose(String event, String account, boolean wanted, int version, Language language) {
        Attempts.inTransaction(() -> {
            Person person = members.person(HackEvent.get(event), account);
            Optional<ChangeDigest> known = ChangeDigest.of(person);
            if (!wanted) {
                known.ifPresent(ChangeDigest::delete);
                return false;
            }
            ChangeDigest digest = known.orElseGet(() -> made(person, version));
            digest.language = language.tag();
            digest.persist();
            return true;
        });
    }

    private static ChangeDigest made(Person person, int version) {
        ChangeDigest digest = new ChangeDigest();
        digest.person = person;
        digest.told = version;
        return digest;
    }

    /** Those who have not been told of everything up to a version. */
    public List<Due> due(String event, int version) {
        return Attempts.inTransaction(() -> ChangeDigest.behind(HackEvent.get(event), version).stream()
                .map(digest -> new Due(
                        digest.id,
                        digest.told,
                        digest.person.name,
                        digest.person.mailAddress(),
                        Language.of(digest.language).orElse(Language.ENGLISH),
                        Starred.of(digest.person, entities)))
                .toList());
    }

    /** Marks somebody as told, before the mail goes: of two who try, one sends it.
     * @return whether it was this one */
    public boolean claim(Due due, int version) {
        return Attempts.inTransaction(() -> ChangeDigest.update(
                        "told = ?1, problem = null where id = ?2 and told = ?3", version, due.id(), due.told())
                == 1);
    }

    /** The mail did not go: it goes with the next one. */
    public void giveBack(Due due, int version, String problem) {
        Attempts.inTransaction(() -> ChangeDigest.update(
                "told = ?1, problem = ?2 where id = ?3 and told = ?4", due.told(), problem, due.id(), version));
    }

    void follow(@Observes PersonMerging merging) {
        move(merging.from(), merging.to());
    }

    void follow(@Observes PersonParting parting) {
        move(parting.from(), parting.to());
    }

    private static void move(Person from, Person to) {
        ChangeDigest.of(from).ifPresent(digest -> {
            if (ChangeDigest.of(to).isPresent()) digest.delete();
            else digest.person = to;
            ChangeDigest.flush();
        });
    }
}
