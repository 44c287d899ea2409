package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Secrets;
import org.jspecify.annotations.Nullable;

/** What people say of themselves in an event. It becomes public with the next version, if they have a part in it. */
@ApplicationScoped
@Transactional
public class Profiles {
    private final PublicPeople published;
    private final Checks checks;

    Profiles(PublicPeople published, Checks checks) {
        this.published = published;
        this.checks = checks;
    }

    /** @throws Missing unless the account is a person of the event */
    public ProfileView get(String event, String account) {
        return ProfileView.of(own(HackEvent.get(event), account));
    }

    /** @throws org.chalkline.shared.Invalid if a field is wrong */
    public ProfileView update(String event, String account, NewProfile input, IfMatch match) {
        Person person = own(HackEvent.getLocked(event), account);
        match.require(person.edit);
        checks.require(input);
        person.name = input.name().strip();
        person.affiliation =
                input.affiliation() == null ? null : input.affiliation().strip();
        Person.flush();
        return ProfileView.of(person);
    }

    /** Takes a picture of the person; the one that is published stays until the next version.
     * @throws org.chalkline.shared.Invalid naming {@code portrait} if the file is no picture */
    public ProfileView setPortrait(String event, String account, Path file, long bytes) {
        byte[] image = Picture.square(file, bytes);
        Person person = own(HackEvent.getLocked(event), account);
        String hash = Secrets.hash(image);
        List<String> kept = new ArrayList<>(List.of(hash));
        String shown = shown(event, person.slug);
        if (shown != null) kept.add(shown);
        Portrait.delete("person = ?1 and hash not in ?2", person, kept);
        if (Portrait.count("person = ?1 and hash = ?2", person, hash) == 0) {
            Portrait portrait = new Portrait();
            portrait.person = person;
            portrait.hash = hash;
            portrait.image = image;
            portrait.persist();
        }
        person.portrait = hash;
        Person.flush();
        return ProfileView.of(person);
    }

    /** Takes every picture of the person away at once, the published one included. */
    public ProfileView removePortrait(String event, String account) {
        Person person = own(HackEvent.getLocked(event), account);
        Portrait.delete("person", person);
        person.portrait = null;
        Person.flush();
        return ProfileView.of(person);
    }

    /** A picture that the newest version shows, or one's own; empty for any other.
     * @param account of who asks; empty for nobody */
    public Optional<byte[]> portrait(String event, String hash, String account) {
        boolean isShown = published.lookUpPeople(event).stream().anyMatch(person -> hash.equals(person.portrait()));
        return HackEvent.lookUp(event).flatMap(owner -> Portrait.lookUp(owner, hash)
                .filter(found -> isShown || found.person.isOf(account))
                .map(found -> found.image));
    }

    private @Nullable String shown(String event, String slug) {
        for (PublicPerson person : published.lookUpPeople(event)) {
            if (person.slug().equals(slug)) return person.portrait();
        }
        return null;
    }

    private static Person own(HackEvent event, String account) {
        return Person.ofAccount(event, account).orElseThrow(() -> new Missing("profile", account));
    }
}
