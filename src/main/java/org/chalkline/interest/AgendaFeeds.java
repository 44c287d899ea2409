package org.chalkline.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Members;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.people.PersonParting;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Secrets;

/** Private addresses of agendas: whoever has one reads which sessions its owner wants to attend, until it is revoked. */
@ApplicationScoped
public class AgendaFeeds {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Members members;
    private final EntityManager entities;
    private final InstantSource clock;

    AgendaFeeds(Members members, EntityManager entities, InstantSource clock) {
        this.members = members;
        this.entities = entities;
        this.clock = clock;
    }

    /** The token of an account's address, if it has one. */
    public Optional<String> token(String event, String account) {
        return Attempts.inTransaction(() -> Person.ofAccount(HackEvent.get(event), account)
                .flatMap(AgendaFeed::of)
                .map(feed -> feed.token));
    }

    /** Makes an address; one that was there before no longer works. */
    public String renew(String event, String account) {
        return Attempts.inTransaction(() -> {
            Person person = members.person(HackEvent.get(event), account);
            AgendaFeed feed = AgendaFeed.of(person).orElseGet(AgendaFeed::new);
            feed.person = person;
            feed.token = Secrets.token();
            feed.madeAt = clock.instant();
            feed.persist();
            return feed.token;
        });
    }

    /** Takes the address back; it is no error if there is none. */
    public void revoke(String event, String account) {
        Attempts.inTransaction(() -> {
            Optional<AgendaFeed> feed =
                    Person.ofAccount(HackEvent.get(event), account).flatMap(AgendaFeed::of);
            feed.ifPresent(AgendaFeed::delete);
            return feed.isPresent();
        });
    }

    /** Codes of the sessions that the owner of an address wants to attend.
     * @throws Missing if no such address is open */
    public Set<String> sessions(String event, String token) {
        if (!TOKEN.matcher(token).matches()) throw new Missing("calendar", "of that address");
        return Attempts.inTransaction(() -> {
            AgendaFeed feed = AgendaFeed.lookUp(HackEvent.get(event), token)
                    .orElseThrow(() -> new Missing("calendar", "of that address"));
            return Starred.of(feed.person, entities);
        });
    }

    /** The address goes on where its owner has no other. */
    void follow(@Observes PersonMerging merging) {
        move(merging.from(), merging.to());
    }

    void follow(@Observes PersonParting parting) {
        move(parting.from(), parting.to());
    }

    private static void move(Person from, Person to) {
        AgendaFeed.of(from).ifPresent(feed -> {
            if (AgendaFeed.of(to).isPresent()) feed.delete();
            else feed.person = to;
            AgendaFeed.flush();
        });
    }
}
