package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Members;
import org.chalkline.people.Person;
import org.chalkline.people.PublicPeople;
import org.chalkline.people.PublicPerson;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Option;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Lets a proposal name only what its proposer may know of, and never says whether anything else exists. */
@ApplicationScoped
public class ChoiceKeeper {
    private static final String UNKNOWN = "is none that you can choose: those of the published schedule, and your own";

    private final PublicSessions published;
    private final PublicPeople people;
    private final Members members;

    ChoiceKeeper(PublicSessions published, PublicPeople people, Members members) {
        this.published = published;
        this.people = people;
        this.members = members;
    }

    /** The people whom the account can name: all for members, those of the published version for others. */
    List<Person> people(HackEvent event, String account) {
        List<Person> all = Person.of(event);
        if (members.isMember(event, account)) return all;
        Set<String> known =
                people.lookUpPeople(event.slug).stream().map(PublicPerson::slug).collect(Collectors.toSet());
        return all.stream()
                .filter(person -> known.contains(person.slug) || person.isOf(account))
                .toList();
    }

    /** @param session the proposal itself, which keeps what it names already; null for a new one */
    Choices choices(HackEvent event, String account, @Nullable Session session) {
        Map<String, String> titles = new TreeMap<>();
        TreeSet<String> tags = new TreeSet<>();
        for (PublicSession each : published(event)) {
            titles.put(each.code(), each.title());
            tags.addAll(each.tags());
        }
        for (Session each : Session.runBy(event, account)) {
            titles.put(each.code, each.title);
            tags.addAll(each.tags);
        }
        if (session != null) titles.remove(session.code);
        return new Choices(
                titles.entrySet().stream()
                        .map(entry -> new Option(entry.getKey(), entry.getValue()))
                        .sorted((a, b) -> a.words().compareToIgnoreCase(b.words()))
                        .toList(),
                List.copyOf(tags));
    }

    /** @throws Invalid if it names what its proposer cannot choose, or would have to wait for itself */
    void require(HackEvent event, String account, @Nullable Session session, NewProposal input) {
        Choices choices = choices(event, account, session);
        List<Violation> wrong = new ArrayList<>();
        List<String> after = input.after() == null ? List.of() : input.after();
        for (int i = 0; i < after.size(); i++) {
            boolean isOld = session != null && session.after.contains(after.get(i));
            if (!isOld && !choices.hasSession(after.get(i))) wrong.add(new Violation("after[" + i + "]", UNKNOWN));
        }
        List<String> notAgainst = input.notAgainst() == null ? List.of() : input.notAgainst();
        for (int i = 0; i < notAgainst.size(); i++) {
            String name = notAgainst.get(i);
            boolean isOld = session != null && session.notAgainst.contains(name);
            boolean isTag = choices.tags().contains(name)
                    || (input.tags() != null && input.tags().contains(name));
            if (!isOld && !isTag && !choices.hasSession(name)) {
                wrong.add(new Violation("notAgainst[" + i + "]", UNKNOWN));
            }
        }
        if (wrong.isEmpty() && session != null && goesInACircle(event, session, after)) {
            wrong.add(new Violation("after", "would make it wait for itself; leave one of them out"));
        }
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }

    /** Without naming the circle: what is not published may be part of it. */
    private static boolean goesInACircle(HackEvent event, Session session, List<String> after) {
        Map<String, List<String>> all = new HashMap<>();
        for (Session each : Session.of(event)) all.put(each.code, each.after);
        all.put(session.code, after);
        return After.circle(session.code, all).isPresent();
    }

    List<PublicSession> published(HackEvent event) {
        try {
            return published.sessions(event.slug);
        } catch (Missing notPublished) {
            return List.of();
        }
    }
}
