package org.chalkline.testkit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.chalkline.event.Events;
import org.chalkline.people.Account;
import org.chalkline.shared.IfMatch;

/** Takes everything out of the program, the way an administrator would, so that each test starts from nothing. */
@ApplicationScoped
public class EmptyProgram {
    private final Events events;

    EmptyProgram(Events events) {
        this.events = events;
    }

    public void clear() {
        events.list().forEach(event -> events.delete(event.slug(), IfMatch.ANY));
        QuarkusTransaction.requiringNew().run(() -> Account.delete("admin = false"));
    }
}
