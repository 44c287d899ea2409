package org.chalkline.planner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.event.HackEvent;
import org.chalkline.interest.Interest;
import org.chalkline.interest.Interests;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;
import org.chalkline.interest.Wishes;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.schedule.Drafts;
import org.chalkline.schedule.Published;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.TimeRange;

/** Says why the agenda is as it is: where else a session could be and what that would cost, who could have a place, and
 * to each person alone what they lose. */
@ApplicationScoped
public class Explanations {
    private final Drafts drafts;
    private final Interests interests;
    private final Wishes wishes;
    private final PlannerSettings settings;
    private final Published published;
    private final InstantSource clock;

    Explanations(
            Drafts drafts,
            Interests interests,
            Wishes wishes,
            PlannerSettings settings,
            Published published,
            InstantSource clock) {
        this.clock = clock;
        this.drafts = drafts;
        this.interests = interests;
        this.wishes = wishes;
        this.settings = settings;
        this.published = published;
    }

    /** Where a session of the draft could be, the best place first; nowhere else if it is pinned or has begun.
     * @throws Missing if it is not to be planned */
    public List<Alternative> alternatives(String event, String code) {
        PlanModel model = model(event);
        int session = model.number(code);
        if (session < 0) throw new Missing("session to be planned", code);
        return whatIf(model).places(session);
    }

    /** Which sessions could go to a room at a time, those that would gain most first.
     * @return empty if no session could start then at all, as in the past
     * @throws Invalid if there is no such room */
    public List<Alternative> candidates(String event, String room, LocalDateTime start) {
        PlanModel model = model(event);
        if (model.basis().rooms().stream().noneMatch(known -> known.slug().equals(room))) {
            throw new Invalid("room", "there is no room “" + room + "”");
        }
        WhatIf whatIf = whatIf(model);
        return IntStream.range(0, model.offers().size())
                .boxed()
                .flatMap(session -> whatIf.placesAt(session, room, start).stream())
                .sorted(WhatIf.BEST_FIRST)
                .toList();
    }

    /** What somebody can attend in the newest version of what they marked, and what they lose to what. Their marks are
     * theirs alone, and so is this.
     * @throws Missing if nothing is published */
    public PersonalView personal(String event, String account) {
        List<PublicSession> sessions = published.sessions(event);
        Map<String, TimeRange> when = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (PublicSession session : sessions) {
            if (session.kind() == Kind.PLENARY) continue;
            when.put(
                    session.code(),
                    new TimeRange(session.start().toInstant(), session.end().toInstant()));
        }
        Map<String, Level> marks = new LinkedHashMap<>();
        for (Wish wish : wishes.list(event, account)) {
            if (wish.kind() == Kind.PLENARY || wish.level() == Level.NONE) continue;
            titles.put(wish.session(), wish.title());
            marks.put(wish.session(), wish.level());
        }
        return PersonalView.of(PersonalAgenda.of(marks, when), marks, titles);
    }

    private PlanModel model(String event) {
        DraftBasis basis = drafts.basis(event).asOf(clock.instant());
        List<Interest> interest = Attempts.inTransaction(() -> interests.list(HackEvent.get(event)));
        return PlanModels.of(basis, interest, Keep.PINNED, settings.weights(event));
    }

    private static WhatIf whatIf(PlanModel model) {
        DraftBasis basis = model.basis();
        Map<String, Spot> spots = new HashMap<>();
        List<Booking> standing = new ArrayList<>();
        for (Offer offer : basis.sessions()) {
            Spot at = offer.draft();
            if (at == null) continue;
            spots.put(offer.code(), at);
            standing.add(offer.at(basis.room(at.room()), at.table(), at.start(), basis.zone()));
        }
        return new WhatIf(model, model.plan(spots), standing);
    }
}
