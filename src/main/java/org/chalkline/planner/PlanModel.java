package org.chalkline.planner;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.event.PublicRoom;
import org.chalkline.schedule.Booking;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.Timetable;

/** A plan's problem in numbers, and what the numbers stand for.
 * @param offers the sessions to be planned, by their number
 * @param starts local start of each option of each session
 * @param lanes of each lane: its room's place in {@code basis.rooms()} and the table, from 1
 * @param fans slugs of those who marked something, by their number
 * @param total all points marked on the sessions to be planned */
record PlanModel(
        DraftBasis basis,
        PlanProblem problem,
        List<Offer> offers,
        List<List<LocalDateTime>> starts,
        List<Lane> lanes,
        List<String> fans,
        long total) {

    /** A table of a room.
     * @param table from 1 */
    record Lane(PublicRoom room, int table) {}

    /** A session at a place.
     * @param start local time */
    record Place(Offer offer, PublicRoom room, int table, LocalDateTime start) {
        Booking booking(DraftBasis basis) {
            return offer.at(room, table, start, basis.zone());
        }
    }

    int number(String code) {
        for (int i = 0; i < offers.size(); i++) if (offers.get(i).code().equals(code)) return i;
        return -1;
    }

    Place place(int session, int option, int lane) {
        Lane where = lanes.get(lane);
        return new Place(
                offers.get(session),
                where.room(),
                where.table(),
                starts.get(session).get(option));
    }

    /** The places of a plan, of those sessions that have one. */
    List<Place> places(Timetable.Plan plan) {
        return IntStream.range(0, offers.size())
                .filter(session -> plan.option()[session] != Timetable.NOWHERE)
                .mapToObj(session -> place(session, plan.option()[session], plan.lane()[session]))
                .toList();
    }

    /** An agenda as the draft or a version has it: what has no legal place there has none.
     * @param spots by code */
    Timetable.Plan plan(Map<String, DraftBasis.Spot> spots) {
        Timetable timetable = new Timetable(problem);
        Map<String, Integer> laneNumbers = new HashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            laneNumbers.put(lanes.get(i).room().slug() + "/" + lanes.get(i).table(), i);
        }
        for (int session = 0; session < offers.size(); session++) {
            DraftBasis.Spot spot = spots.get(offers.get(session).code());
            if (spot == null) continue;
            int option = starts.get(session).indexOf(spot.start());
            Integer lane = laneNumbers.get(spot.room() + "/" + spot.table());
            if (option < 0 || lane == null) continue;
            put(timetable, session, option, lane);
        }
        return timetable.plan();
    }

    private void put(Timetable timetable, int session, int option, int lane) {
        PlanProblem.Task task = problem.sessions().get(session);
        boolean isAllowed = Arrays.stream(task.lanes()).anyMatch(allowed -> allowed == lane);
        PlanProblem.Option at = task.options().get(option);
        if (isAllowed && timetable.isLaneFree(at, lane) && timetable.arePeopleFree(session, at)) {
            timetable.put(session, option, lane);
            timetable.keep();
        }
    }
}
