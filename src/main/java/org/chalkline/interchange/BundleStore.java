package org.chalkline.interchange;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.event.Day;
import org.chalkline.event.HackEvent;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewEvent;
import org.chalkline.event.NewRoom;
import org.chalkline.event.Room;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Interests;
import org.chalkline.people.NewPerson;
import org.chalkline.people.Person;
import org.chalkline.session.NewPart;
import org.chalkline.session.Part;
import org.chalkline.session.Session;
import org.chalkline.session.SessionState;
import org.chalkline.session.SessionText;
import org.jspecify.annotations.Nullable;

/** Stores a bundle that is known to be right, in the caller's transaction. */
@ApplicationScoped
public class BundleStore {
    private final EntityManager entities;
    private final Interests interests;

    BundleStore(EntityManager entities, Interests interests) {
        this.entities = entities;
        this.interests = interests;
    }

    /** @return the sessions by code; their placements are still to come */
    Map<String, Session> store(Bundle bundle) {
        HackEvent event = event(bundle);
        Map<String, Person> people = people(bundle, event);
        rooms(bundle, event);
        for (NewDay day : present(bundle.days)) day(day, event);
        Map<String, Session> sessions = sessions(bundle, event, people);
        entities.flush();
        interests.store(rows(bundle, people, sessions));
        return sessions;
    }

    private static HackEvent event(Bundle bundle) {
        NewEvent input = requireNonNull(bundle.event);
        HackEvent event = new HackEvent();
        event.slug = input.slug();
        event.take(input);
        event.about = bundle.about;
        event.equipment = bundle.equipment.stream().distinct().toList();
        event.persist();
        return event;
    }

    private static Map<String, Person> people(Bundle bundle, HackEvent event) {
        Map<String, Person> stored = new HashMap<>();
        for (NewPerson input : present(bundle.people)) {
            Person person = new Person();
            person.event = event;
            person.slug = input.slug();
            person.take(input);
            person.position = stored.size();
            person.persist();
            stored.put(person.slug, person);
        }
        return stored;
    }

    private static void rooms(Bundle bundle, HackEvent event) {
        int position = 0;
        for (NewRoom input : present(bundle.rooms)) {
            Room room = new Room();
            room.event = event;
            room.slug = input.slug();
            room.position = position;
            room.take(input);
            room.persist();
            position++;
        }
    }

    private static void day(NewDay input, HackEvent event) {
        Day day = new Day();
        day.event = event;
        day.take(input);
        day.persist();
    }

    private static Map<String, Session> sessions(Bundle bundle, HackEvent event, Map<String, Person> people) {
        Map<String, Session> stored = new HashMap<>();
        for (BundleSession each : present(bundle.sessions)) {
            Session session = new Session();
            session.event = event;
            session.code = each.session().code();
            SessionText.copy(each.session(), session);
            for (NewPart part : each.session().people()) {
                session.people.add(new Part(requireNonNull(people.get(part.person())), part.role()));
            }
            session.state = each.session().state() == null
                    ? SessionState.SUBMITTED
                    : requireNonNull(each.session().state());
            session.position = stored.size();
            session.persist();
            stored.put(session.code, session);
        }
        return stored;
    }

    private static List<Interests.Row> rows(Bundle bundle, Map<String, Person> people, Map<String, Session> sessions) {
        List<Interests.Row> rows = new ArrayList<>(bundle.interest.size());
        for (Interest mark : present(bundle.interest)) {
            long person = requireNonNull(people.get(mark.person())).id;
            long session = requireNonNull(sessions.get(mark.session())).id;
            rows.add(new Interests.Row(person, session, mark.level()));
        }
        return rows;
    }

    /** The elements of a checked bundle, none of which is null any more. */
    private static <T> List<T> present(List<@Nullable T> elements) {
        return elements.stream().map(Objects::requireNonNull).toList();
    }
}
