package org.chalkline.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Language;
import org.jspecify.annotations.Nullable;

/** Addresses of an event's public pages; a chosen moment, time zone and language stay in all of them.
 * @param base such as {@code /xen-hackathon-2012}
 * @param at the moment the reader chose, in the event's time
 * @param tz the zone the reader chose; null for the event's
 * @param lang the language that the reader's address names; null if it names none, and it is the browser's
 * @param view the density the reader chose, kept from day to day; null for none, and on all pages but the schedule */
record Links(
        String base,
        @Nullable LocalDateTime at,
        @Nullable ZoneId tz,
        @Nullable Language lang,
        @Nullable Density view) {
    Links(String base, @Nullable LocalDateTime at) {
        this(base, at, null, null, null);
    }

    Links in(@Nullable Density other) {
        return new Links(base, at, tz, lang, other);
    }

    /** The same addresses, naming a language. */
    Links in(@Nullable Language spoken) {
        return new Links(base, at, tz, spoken, view);
    }

    /** The same addresses at that moment. */
    Links at(LocalDateTime moment) {
        return new Links(base, moment, tz, lang, view);
    }

    /** The same addresses in the event's time. */
    Links inEventTime() {
        return new Links(base, at, null, lang, view);
    }

    String home() {
        return to("");
    }

    String schedule() {
        return to("/schedule");
    }

    String schedule(LocalDate day) {
        return base + "/schedule?day=" + day + query("&", keptOnSchedule());
    }

    /** A day with only what the filter shows. */
    String schedule(LocalDate day, SessionFilter filter) {
        return filter.isAll() ? schedule(day) : schedule(day) + "&" + filter.query();
    }

    /** All days as plain text. */
    String scheduleText() {
        return to("/schedule.txt");
    }

    /** All sessions as a calendar. Like other feeds it names its language: a program that follows it says none. */
    String calendar(Language language) {
        return base + "/schedule.ics" + language.query();
    }

    String sessionCalendar(String code, Language language) {
        return base + "/sessions/" + code + ".ics" + language.query();
    }

    String roomCalendar(String room, Language language) {
        return base + "/rooms/" + room + ".ics" + language.query();
    }

    /** What each version changed, as a feed. */
    String changesFeed(Language language) {
        return base + "/changes.atom" + language.query();
    }

    /** The reader's own choices. */
    String mine() {
        return to("/mine");
    }

    /** A page below the reader's own, such as {@code /take}. */
    String mine(String below) {
        return to("/mine" + below);
    }

    /** The reader's own choices, once they are changed. */
    String mineSaved() {
        return mineAfter("did=saved");
    }

    /** The same after something else.
     * @param news query that says what, such as {@code did=joined} */
    String mineAfter(String news) {
        return base + "/mine?" + news + query("&", kept());
    }

    /** One's own agenda for the back of a badge. */
    String badge() {
        return to("/print/mine");
    }

    /** The query that keeps the zone alone, for what leads to another device. */
    String keepZone(String before) {
        return query(before, new Links(base, null, tz, null, null).kept());
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
        return base + "/wall?page=" + page + query("&", kept());
    }

    /** What can be printed and hung up. */
    String print() {
        return to("/print");
    }

    /** One sheet for a day.
     * @param day null for all of them */
    String poster(@Nullable LocalDate day, PaperSize size) {
        List<FilterBar.Hidden> fields = new ArrayList<>();
        if (day != null) fields.add(new FilterBar.Hidden("day", day.toString()));
        if (size != PaperSize.A3) fields.add(new FilterBar.Hidden("size", size.word()));
        fields.addAll(language());
        return base + "/print/poster" + query("?", fields);
    }

    /** One sheet for each room and day. */
    String doorSheets() {
        return base + "/print/signs" + query("?", language());
    }

    /** The same for each room of a day. */
    String doorSheets(LocalDate day) {
        return base + "/print/signs?day=" + day + query("&", language());
    }

    /** The same for each day in a room. */
    String doorSheets(String room) {
        return base + "/print/signs?room=" + room + query("&", language());
    }

    String changes() {
        return to("/changes");
    }

    String changes(int version) {
        return base + "/changes?version=" + version + query("&", kept());
    }

    /** How a page that shows this version hears of the next. */
    Frame.Follow follow(int version, ZoneId zone) {
        return new Frame.Follow("/api/v1/events" + base + "/live", version, zone.getId());
    }

    /** The query that keeps moment, zone and language; empty for the present in the event's time. */
    String keep() {
        return query("?", kept());
    }

    /** The query that keeps the language alone; empty for the browser's. */
    String keepLanguage() {
        return query("?", language());
    }

    private static String query(String before, List<FilterBar.Hidden> fields) {
        String query = fields.stream()
                .map(field -> field.name() + "=" + field.value().replace("+", "%2B"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : before + query;
    }

    /** The same as fields of a form. */
    List<FilterBar.Hidden> kept() {
        List<FilterBar.Hidden> fields = new ArrayList<>();
        if (at != null) fields.add(new FilterBar.Hidden("at", at.toString()));
        if (tz != null) fields.add(new FilterBar.Hidden("tz", tz.getId()));
        fields.addAll(language());
        return fields;
    }

    /** What paper keeps, which shows no moment and no zone but the event's. */
    private List<FilterBar.Hidden> language() {
        return lang == null ? List.of() : List.of(new FilterBar.Hidden(Language.PARAMETER, lang.tag()));
    }

    /** The same on the way from one day's schedule to another's. */
    List<FilterBar.Hidden> keptOnSchedule() {
        List<FilterBar.Hidden> fields = kept();
        if (view != null) fields.add(new FilterBar.Hidden("view", view.word()));
        return fields;
    }

    private String to(String page) {
        return base + page + keep();
    }
}
