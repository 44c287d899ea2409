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

    /** Nothing but the small event, unpublished: three accepted sessions without a place, one proposal. */
    public void withSmall() {
        clear();
        Api.imported(Api.resource("/interchange/small.json"));
    }

    /** Nothing but the sample event, published. */
    public void withSample() {
        clear();
        Api.imported(Api.resource("/xen-hackathon-2012.json"));
        Api.publish("xen-hackathon-2012");
    }
}
