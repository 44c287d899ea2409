package org.chalkline.schedule;

import java.util.List;
import org.chalkline.people.PublicPerson;
import org.chalkline.session.PartView;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** What a person does at the event. */
record PersonPage(
        Frame frame,
        String event,
        String name,
        @Nullable String picture,
        @Nullable String affiliation,
        String count,
        List<AgendaDay> days) {
    static PersonPage of(Visit visit, PublicPerson person) {
        String slug = person.slug();
        List<AgendaDay> days = AgendaDay.of(visit, session -> session.has(slug), session -> duty(visit, session, slug));
        int sessions = days.stream().mapToInt(day -> day.entries().size()).sum();
        return new PersonPage(
                visit.frame(""),
                visit.event().name(),
                person.name(),
                person.portrait() == null ? null : visit.frame("").base() + "/portraits/" + person.portrait(),
                person.affiliation(),
                visit.words().schedule().sessions(sessions),
                days);
    }

    private static String duty(Visit visit, PublicSession session, String person) {
        List<String> verbs = session.people().stream()
                .filter(part -> part.person().equals(person))
                .map(PartView::role)
                .map(visit.words().session()::part)
                .distinct()
                .toList();
        return String.join(", ", verbs);
    }
}
