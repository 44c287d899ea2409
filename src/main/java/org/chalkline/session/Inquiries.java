package org.chalkline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Refused;

/** Organizers asking those who run a session something; it waits in the outbox with all other news. */
@ApplicationScoped
@Transactional
public class Inquiries {
    private final Checks checks;
    private final Event<QuestionAsked> asked;

    Inquiries(Checks checks, Event<QuestionAsked> asked) {
        this.checks = checks;
        this.asked = asked;
    }

    /** @throws Refused if nobody runs the session */
    public QuestionView ask(String event, String code, NewQuestion question) {
        Session session = Session.get(HackEvent.getLocked(event), code);
        checks.require(question);
        return ask(session, question);
    }

    /** Asks the same of several sessions, all or none.
     * @throws Invalid if there is no such session
     * @throws Refused if nobody runs one of them */
    public List<QuestionView> askAll(String event, List<String> codes, NewQuestion question) {
        HackEvent owner = HackEvent.getLocked(event);
        checks.require(question);
        if (codes.isEmpty()) throw new Invalid("sessions", "must name at least one session");
        List<QuestionView> views = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String field = "sessions[" + i + "]";
            Session session = Session.lookUp(owner, code)
                    .orElseThrow(() -> new Invalid(field, "there is no session “" + code + "”"));
            views.add(ask(session, question));
        }
        return views;
    }

    private QuestionView ask(Session session, NewQuestion question) {
        List<String> people = session.people.stream()
                .filter(Part::runs)
                .map(part -> part.person.slug)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            throw new Refused(
                    "nobody-to-ask",
                    "Nobody presents or hosts “" + session.title + "”. Enter who does, then ask.",
                    Map.of("session", session.code));
        }
        String text = question.text().strip();
        asked.fire(new QuestionAsked(session, text));
        return new QuestionView(session.code, text, people);
    }
}
