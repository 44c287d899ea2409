package org.chalkline.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Members;
import org.chalkline.people.Person;
import org.chalkline.people.PersonMerging;
import org.chalkline.people.PersonParting;
import org.chalkline.session.Demand;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.session.PublicSessions;
import org.chalkline.session.Session;
import org.chalkline.session.SessionDemand;
import org.chalkline.session.ToldStates;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Missing;
import org.jspecify.annotations.Nullable;

/** What members want to attend. One mark feeds the planner and the personal agenda; who made it is nobody else's business. */
@ApplicationScoped
public class Wishes implements SessionDemand {
    private final Checks checks;
    private final Members members;
    private final EntityManager entities;
    private final ToldStates states;
    private final PublicSessions published;
    private final InstantSource clock;

    Wishes(
            Checks checks,
            Members members,
            EntityManager entities,
            ToldStates states,
            PublicSessions published,
            InstantSource clock) {
        this.states = states;
        this.published = published;
        this.checks = checks;
        this.members = members;
        this.entities = entities;
        this.clock = clock;
    }

    /** All sessions that may be marked, with one's own marks, in the organizers' order: those that are going, once their
     * speakers know. */
    public List<Wish> list(String event, String account) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Map<Long, Level> marks = new HashMap<>();
            Person.ofAccount(owner, account).ifPresent(person -> {
                for (Object[] row : rows("select session_id, level from interest where person_id = ?1", person.id)) {
                    marks.put(((Number) row[0]).longValue(), Level.valueOf((String) row[1]));
                }
            });
            Map<String, PublicSession> shown = published.byCode(event);
            return Session.of(owner).stream()
                    .filter(mayBeMarked(owner))
                    .map(session -> wish(session, shown.get(session.code), marks.get(session.id)))
                    .toList();
        });
    }

    /** All that an account has marked, by code of session, also what is no longer going. */
    public Map<String, Level> levels(String event, String account) {
        return Attempts.inTransaction(() -> {
            Map<String, Level> levels = new HashMap<>();
            Person.ofAccount(HackEvent.get(event), account).ifPresent(person -> {
                String sql = "select s.code, i.level from interest i join hack_session s on s.id = i.session_id"
                        + " where i.person_id = ?1";
                for (Object[] row : rows(sql, person.id)) levels.put((String) row[0], Level.valueOf((String) row[1]));
            });
            return levels;
        });
    }

    /** Marks a session.
     * @throws Missing if there is no such session, or none that is going */
    public Wish mark(String event, String code, String account, NewLevel input) {
        checks.require(input);
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Session session = Session.get(owner, code);
            if (!mayBeMarked(owner).test(session)) throw new Missing("session", code);
            store(members.person(owner, account), session, input.level(), clock.instant());
            return wish(session, published.byCode(event).get(code), input.level());
        });
    }

    /** Takes over what was chosen before signing in: of two decisions on one session the later one counts. Marks of
     * sessions that are gone are left aside.
     * @return how many stars came along */
    public int merge(String event, String account, List<Mark> marks) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Person person = members.person(owner, account);
            Map<String, Session> sessions = Session.of(owner).stream()
                    .filter(mayBeMarked(owner))
                    .collect(Collectors.toMap(session -> session.code, session -> session));
            Instant now = clock.instant();
            int stars = 0;
            for (Mark mark : marks) {
                Session session = sessions.get(mark.session());
                if (session == null) continue;
                Instant at = mark.at().isAfter(now) ? now : mark.at();
                boolean isNews = store(person, session, mark.level(), at);
                if (isNews && mark.level() != Level.NONE) stars++;
            }
            return stars;
        });
    }

    /** How many marked each session, for organizers; sessions that nobody marked are there with 0. */
    @Override
    public List<Demand> demand(String event) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            Map<String, Demand> found = new TreeMap<>();
            for (Object[] row : rows(
                    "select s.code, sum(case when i.level = 'MUST' then 1 else 0 end),"
                            + " sum(case when i.level = 'INTERESTED' then 1 else 0 end) from hack_session s"
                            + " left join interest i on i.session_id = s.id where s.event_id = ?1 group by s.code",
                    owner.id)) {
                String code = (String) row[0];
                found.put(code, new Demand(code, ((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
            }
            List<Demand> ordered = new ArrayList<>();
            for (Session session : Session.of(owner)) {
                ordered.add(found.getOrDefault(session.code, new Demand(session.code, 0, 0)));
            }
            return ordered;
        });
    }

    @Override
    public boolean hasMarks(Person person) {
        return !rows("select session_id, level from interest where person_id = ?1 and level <> 'NONE'", person.id)
                .isEmpty();
    }

    /** What both chose goes on as what was chosen later. */
    void follow(@Observes PersonMerging merging) {
        for (Object[] row :
                rows("select session_id, level, decided_at from interest where person_id = ?1", merging.from().id)) {
            Instant at = row[2] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[2];
            Session session = Session.findById(((Number) row[0]).longValue());
            store(merging.to(), session, Level.valueOf((String) row[1]), at == null ? Instant.EPOCH : at);
        }
        entities.createNativeQuery("delete from interest where person_id = ?1")
                .setParameter(1, merging.from().id)
                .executeUpdate();
    }

    /** What an account has marked is its own affair; what was imported for the person stays. */
    void follow(@Observes PersonParting parting) {
        entities.createNativeQuery("update interest set person_id = ?1 where person_id = ?2 and decided_at is not null")
                .setParameter(1, parting.to().id)
                .setParameter(2, parting.from().id)
                .executeUpdate();
    }

    /** What is published may be, whatever organizers are about to do with it: nobody shall read that from a missing star. */
    private Predicate<Session> mayBeMarked(HackEvent event) {
        Set<String> untold = states.untold(event);
        Map<String, PublicSession> shown = published.byCode(event.slug);
        return session -> {
            PublicSession known = shown.get(session.code);
            if (known != null) return known.kind() != Kind.PLENARY;
            return session.kind != Kind.PLENARY && session.state.isGoing() && !untold.contains(session.code);
        };
    }

    /** What is published stands as it is published: a draft's words are the organizers' own.
     * @param shown the same session in the newest version; null if it is not there */
    private static Wish wish(Session session, @Nullable PublicSession shown, @Nullable Level said) {
        Level level = said == null ? Level.NONE : said;
        if (shown != null) return Wish.of(shown, level, said != null);
        String who =
                session.people.stream().map(part -> part.person.name).distinct().collect(Collectors.joining(", "));
        return new Wish(session.code, session.title, session.kind, session.minutes, who, level, said != null);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long id) {
        return entities.createNativeQuery(sql).setParameter(1, id).getResultList();
    }

    /** An earlier decision than the stored one changes nothing.
     * @return whether it is the one that counts now */
    private boolean store(Person person, Session session, Level level, Instant at) {
        int known = entities.createNativeQuery(
                        "update interest set level = ?1, decided_at = ?2 where person_id = ?3 and session_id = ?4"
                                + " and (decided_at is null or decided_at <= ?2)")
                .setParameter(1, level.name())
                .setParameter(2, at)
                .setParameter(3, person.id)
                .setParameter(4, session.id)
                .executeUpdate();
        if (known > 0) return true;
        // A row that is there stays as it is: it is a later decision.
        int added = entities.createNativeQuery("insert into interest (person_id, session_id, level, decided_at)"
                        + " select ?1, ?2, ?3, ?4 from person where id = ?1"
                        + " and not exists (select 1 from interest where person_id = ?1 and session_id = ?2)")
                .setParameter(1, person.id)
                .setParameter(2, session.id)
                .setParameter(3, level.name())
                .setParameter(4, at)
                .executeUpdate();
        return added > 0;
    }
}
