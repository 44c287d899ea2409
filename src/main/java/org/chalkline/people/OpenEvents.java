package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chalkline.event.DayView;
import org.chalkline.event.Days;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.event.PublicEvents;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;

/** Which events somebody may know of: published ones, and those they take part in. */
@ApplicationScoped
public class OpenEvents {
    private final PublicEvents published;
    private final Events events;
    private final Days days;

    OpenEvents(PublicEvents published, Events events, Days days) {
        this.events = events;
        this.published = published;
        this.days = days;
    }

    /** The event as they may know it: members as it stands now, others as it is published.
     * @throws Missing if they may not know of it */
    public EventView view(String event, CurrentUser who) {
        if (who.hasRole(Roles.ATTENDEE)) return events.get(event);
        List<String> equipment = published.rooms(event).stream()
                .flatMap(room -> room.equipment().stream())
                .distinct()
                .toList();
        return EventView.of(published.event(event), equipment);
    }

    /** The days as they may know them: members as they stand now, others as they are published. */
    public List<DayView> days(String event, CurrentUser who) {
        if (who.hasRole(Roles.ATTENDEE)) return days.list(event);
        return published.days(event).stream().map(DayView::of).toList();
    }

    /** @throws Missing if the event is neither published nor theirs */
    public void require(String event, CurrentUser who) {
        if (!who.hasRole(Roles.ATTENDEE)) published.event(event);
    }
}
