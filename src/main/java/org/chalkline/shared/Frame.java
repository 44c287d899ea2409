package org.chalkline.shared;

import org.jspecify.annotations.Nullable;

/** What {@code layout.html} prints around a page.
 * @param event name of the event; null on pages that belong to none
 * @param where place and dates of the event, in one line
 * @param base address of the event, such as {@code /xen-hackathon-2012}; empty for none
 * @param current the entry of the main menu that is open: {@code now}, {@code schedule}, {@code changes} or none of them
 * @param keep query that the links keep, such as {@code ?at=2012-03-06T14:20}; or empty
 * @param lang query that links to pages of no moment keep, such as {@code ?lang=de}; or empty
 * @param foot sentence at the bottom: time zone and version
 * @param style text of the page's style block, see {@link PageStyle#css}
 * @param follow how the page keeps itself up to date; null if it shows one moment or one person's work */
public record Frame(
        @Nullable String event,
        @Nullable String where,
        String base,
        String current,
        String keep,
        String lang,
        @Nullable String foot,
        String style,
        @Nullable Follow follow) {
    /** Where a page hears of a newer version than it shows.
     * @param stream address of the event stream
     * @param version number of the published version shown
     * @param zone the event's, such as {@code America/Los_Angeles} */
    public record Follow(String stream, int version, String zone) {}

    /** The same, with a language in links.
     * @param spoken that the page's own address names; null for none */
    public Frame in(@Nullable Language spoken) {
        String query = spoken == null ? "" : "?lang=" + spoken.tag();
        return new Frame(event, where, base, current, keep, query, foot, style, follow);
    }

    /** One's own agenda at this event, kept as the links are, for what leads on to it: its own query is one field. */
    public String nextMine() {
        return (base + "/mine" + keep).replace("%", "%25").replace("&", "%26").replace("+", "%2B");
    }

    /** The language for links that have a query already; empty for none. */
    public String andLang() {
        return lang.replace('?', '&');
    }

    /** Around a page that belongs to no event. */
    public static Frame plain() {
        return new Frame(null, null, "", "", "", "", null, "", null);
    }
}
