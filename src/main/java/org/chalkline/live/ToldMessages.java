package org.chalkline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.schedule.Published;
import org.chalkline.session.Session;
import org.chalkline.session.SessionState;
import org.chalkline.session.Told;
import org.chalkline.session.ToldStates;

/** A waiting message remembers what its reader knew before: that is what they still know. */
@ApplicationScoped
@Transactional
public class ToldMessages implements ToldStates {
    private final Published published;

    ToldMessages(Published published) {
        this.published = published;
    }

    @Override
    public Told told(Session session, String account) {
        return waiting(session, account).map(message -> told(session, message)).orElseGet(() -> Told.all(session));
    }

    @Override
    public Told told(Session session) {
        return waiting(session).stream()
                .findFirst()
                .map(message -> told(session, message))
                .orElseGet(() -> Told.all(session));
    }

    @Override
    public void hear(Session session, String account, Told now) {
        waiting(session, account).ifPresent(message -> {
            message.oldValue = now.state().word();
            message.oldNote = now.note();
            if (message.isIdle()) message.delete();
        });
    }

    @Override
    public Set<String> untold(HackEvent event) {
        Set<String> codes = new HashSet<>();
        for (Message message : Message.waiting(event)) {
            Session session = message.session;
            if (session != null
                    && message.topic == Topic.STATE
                    && told(session, message).hides(session)) {
                codes.add(session.code);
            }
        }
        return codes;
    }

    private Told told(Session session, Message message) {
        SessionState before = SessionState.of(String.valueOf(message.oldValue));
        boolean isPublic = !before.isGoing() && session.state.isGoing() && isPublished(session);
        return isPublic ? Told.all(session) : new Told(before, message.oldNote);
    }

    private boolean isPublished(Session session) {
        return published
                .lookUp(session.event.slug)
                .flatMap(edition -> edition.session(session.code))
                .isPresent();
    }

    private static List<Message> waiting(Session session) {
        return Message.waiting(session).stream()
                .filter(message -> message.topic == Topic.STATE)
                .toList();
    }

    private static Optional<Message> waiting(Session session, String account) {
        return waiting(session).stream()
                .filter(message -> message.person.isOf(account))
                .findFirst();
    }
}
