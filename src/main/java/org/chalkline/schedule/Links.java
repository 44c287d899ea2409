package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.shared.Frame;
import org.jspecify.annotations.Nullable;

/** Addresses of an event's public pages; a chosen moment and a chosen time zone stay in all of them.
 * @param base such as {@code /xen-hackathon-2012}
 * @param at the moment the reader chose, in the event's time
 * @param tz the zone the reader chose; null for the event's */
record Links(
        String base, @Nullable LocalDateTime at, @Nullable ZoneId tz) {
    Links(String base, @Nullable LocalDateTime at) {
        this(base, at, null);
    }

    /** The same addresses in the event's time. */
    Links inEventTime() {
        return new Links(base, at);
    }

    String home() {
        return to("");
    }

    String schedule() {
        return to("/schedule");
    }

    String schedule(LocalDate day) {
        return base + "/schedule?day=" + day + kept("&");
    }

    /** A day with only what the filter shows. */
    String schedule(LocalDate day, SessionFilter filter) {
        return filter.isAll() ? schedule(day) : schedule(day) + "&" + filter.query();
    }

    /** All days as plain text. */
    String scheduleText() {
        return to("/schedule.txt");
    }

    /** All sessions as a calendar. */
    String calendar() {
        return base + "/schedule.ics";
    }

    String sessionCalendar(String code) {
        return base + "/sessions/" + code + ".ics";
    }

    String roomCalendar(String room) {
        return base + "/rooms/" + room + ".ics";
    }

    /** The reader's own choices. */
    String mine() {
        return to("/mine");
    }

    /** Where a choice for a session is sent. */
    String interest(String code) {
        return base + "/sessions/" + code + "/interest";
    }

    String session(String code) {
        return to("/sessions/" + code);
    }

    String person(String slug) {
        return to("/people/" + slug);
    }

    String room(String slug) {
        return to("/rooms/" + slug);
    }

    /** What hangs at a room's door. */
    String sign(String room) {
        return to("/rooms/" + room + "/sign");
    }

    /** The whole event on one screen, page after page. */
    String wall() {
        return to("/wall");
    }

    String wall(int page) {
        return base + "/wall?page=" + page + kept("&");
    }

    /** What can be printed and hung up. */
    String print() {
        return to("/print");
    }

    /** One sheet for a day.
     * @param day null for all of them */
    String poster(@Nullable LocalDate day, PaperSize size) {
        String query = size == PaperSize.A3 ? "" : "size=" + size.word();
        if (day != null) query = "day=" + day + (query.isEmpty() ? "" : "&" + query);
        return base + "/print/poster" + (query.isEmpty() ? "" : "?" + query);
    }

    /** One sheet for each room and day.
     * @param query such as {@code day=2012-03-06}; empty for all of them */
    String doorSheets(String query) {
        return base + "/print/signs" + (query.isEmpty() ? "" : "?" + query);
    }

    String changes() {
        return to("/changes");
    }

    String changes(int version) {
        return base + "/changes?version=" + version + kept("&");
    }

    /** How a page that shows this version hears of the next. */
    Frame.Follow follow(int version) {
        return new Frame.Follow("/api/v1/events" + base + "/live", version);
    }

    /** The query that keeps moment and zone; empty for the present in the event's time. */
    String keep() {
        return kept("?");
    }

    private String kept(String before) {
        String query = kept().stream()
                .map(field -> field.name() + "=" + field.value().replace("+", "%2B"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : before + query;
    }

    /** The same as fields of a form. */
    List<FilterBar.Hidden> kept() {
        List<FilterBar.Hidden> fields = new ArrayList<>();
        if (at != null) fields.add(new FilterBar.Hidden("at", at.toString()));
        if (tz != null) fields.add(new FilterBar.Hidden("tz", tz.getId()));
        return fields;
    }

    private String to(String page) {
        return base + page + keep();
    }
}
