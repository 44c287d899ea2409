package org.chalkline.schedule;

import java.util.List;
import org.chalkline.event.EventView;
import org.chalkline.session.SessionView;
import org.chalkline.shared.Form;
import org.chalkline.shared.Format;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Option;
import org.jspecify.annotations.Nullable;

/** The form that places, moves, swaps and unplaces a session.
 * @param placement null while it is in the tray
 * @param problems the conflicts it takes part in now, worst first
 * @param offers rules that may be accepted for this placement
 * @param others sessions to swap with */
record MovePage(
        Frame frame,
        EventView event,
        SessionView session,
        @Nullable PlacementView placement,
        String where,
        List<ProblemRow> problems,
        Form form,
        List<Option> offers,
        List<Option> rooms,
        List<Option> days,
        List<Option> others,
        int mostTables) {
    static Option offer(String rule) {
        return new Option(rule, ProblemRow.shortWords(rule));
    }

    public String back() {
        String day = placement == null ? "" : "?day=" + placement.start().toLocalDate();
        return "/" + event.slug() + "/organize/board" + day;
    }

    public String action() {
        return "/" + event.slug() + "/organize/board/" + session.code();
    }

    public String length() {
        String setUp = session.setupMinutes() == 0
                ? ""
                : ", and " + Format.ENGLISH.minutes(session.setupMinutes()) + " set-up";
        return Format.ENGLISH.minutes(session.minutes()) + setUp;
    }
}
