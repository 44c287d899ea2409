package org.chalkline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Violation;

/** What organizers do with the days of an event. Sessions that no longer fit show up as conflicts of the draft. */
@ApplicationScoped
@Transactional
public class Days {
    private final Checks checks;

    Days(Checks checks) {
        this.checks = checks;
    }

    public List<DayView> list(String event) {
        return Day.of(HackEvent.get(event)).stream().map(DayView::of).toList();
    }

    public DayView get(String event, LocalDate date) {
        return DayView.of(Day.get(HackEvent.get(event), date));
    }

    /** @throws Invalid if a field is wrong, the date lies outside the event or there is such a day already */
    public DayView create(String event, NewDay input) {
        HackEvent owner = HackEvent.getLocked(event);
        check(owner, input);
        if (Day.lookUp(owner, input.date()).isPresent()) throw new Invalid("date", "is a day of this event already");
        if (Day.count("event", owner) >= Limits.DAYS)
            throw new Invalid("date", "an event has at most " + Limits.DAYS + " days");
        Day day = new Day();
        day.event = owner;
        day.take(input);
        day.persistAndFlush();
        return DayView.of(day);
    }

    public DayView update(String event, LocalDate date, NewDay input, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        Day day = Day.get(owner, date);
        match.require(day.edit);
        check(owner, input);
        if (!input.date().equals(date)) throw new Invalid("date", "cannot be changed; add another day instead");
        day.take(input);
        Day.flush();
        return DayView.of(day);
    }

    public void delete(String event, LocalDate date, IfMatch match) {
        Day day = Day.get(HackEvent.getLocked(event), date);
        match.require(day.edit);
        day.delete();
        Day.flush();
    }

    private void check(HackEvent owner, NewDay input) {
        checks.require(input);
        List<Violation> skipped = input.skippedTimes(owner.zone());
        if (!skipped.isEmpty()) throw new Invalid(skipped);
        if (input.date().isBefore(owner.startsOn) || input.date().isAfter(owner.endsOn)) {
            throw new Invalid("date", NewDay.outside(owner.startsOn, owner.endsOn));
        }
        for (int i = 0; i < input.blocks().size(); i++) {
            String room = input.blocks().get(i).room();
            if (room != null && Room.lookUp(owner, room).isEmpty()) {
                throw new Invalid("blocks[" + i + "].room", "there is no room “" + room + "”");
            }
        }
    }
}
