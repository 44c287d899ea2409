package org.chalkline.people;

import java.util.Map;

/** What the fields of an entry are called on pages; the trail itself keeps the names of the program. */
final class FieldWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("accepted", "Accepted rules"),
            Map.entry("accepts", "Accepted rules"),
            Map.entry("affiliation", "Affiliation"),
            Map.entry("after", "After"),
            Map.entry("available", "When they can"),
            Map.entry("blocks", "Parts of the day"),
            Map.entry("capacity", "Seats"),
            Map.entry("changedAt", "Changed at"),
            Map.entry("closes", "Closes"),
            Map.entry("code", "Code"),
            Map.entry("date", "Date"),
            Map.entry("declined", "Declined"),
            Map.entry("email", "E-mail address"),
            Map.entry("endsOn", "Last day"),
            Map.entry("equipment", "Equipment"),
            Map.entry("expectedOutcome", "Outcome"),
            Map.entry("expiresAt", "Ends at"),
            Map.entry("hardware", "Hardware and network"),
            Map.entry("kind", "Kind"),
            Map.entry("links", "Links"),
            Map.entry("minutes", "Length in minutes"),
            Map.entry("name", "Name"),
            Map.entry("needs", "Needs"),
            Map.entry("newNote", "Note after"),
            Map.entry("newValue", "After the change"),
            Map.entry("notAgainst", "Not against"),
            Map.entry("note", "Note"),
            Map.entry("oldNote", "Note before"),
            Map.entry("oldValue", "Before the change"),
            Map.entry("opens", "Opens"),
            Map.entry("people", "People"),
            Map.entry("person", "Person"),
            Map.entry("pinned", "Pinned"),
            Map.entry("portrait", "Picture"),
            Map.entry("position", "Place in the list"),
            Map.entry("prefers", "Would rather run"),
            Map.entry("problem", "Why it was not sent"),
            Map.entry("purpose", "Purpose"),
            Map.entry("role", "Role"),
            Map.entry("room", "Room"),
            Map.entry("sent", "Text that was sent"),
            Map.entry("sentAt", "Sent at"),
            Map.entry("setupMinutes", "Set-up in minutes"),
            Map.entry("slug", "Name in addresses"),
            Map.entry("start", "Start"),
            Map.entry("startsAt", "Start"),
            Map.entry("startsOn", "First day"),
            Map.entry("state", "State"),
            Map.entry("stateNote", "Note on the state"),
            Map.entry("summary", "Text"),
            Map.entry("table", "Table"),
            Map.entry("tableNumber", "Table"),
            Map.entry("tables", "Tables"),
            Map.entry("tags", "Tags"),
            Map.entry("timeZone", "Time zone"),
            Map.entry("title", "Title"),
            Map.entry("topic", "Topic"),
            Map.entry("usedAt", "Used at"),
            Map.entry("venue", "Place"),
            Map.entry("was", "Text before"));

    private FieldWords() {}

    /** The field in words, or its name where there are none. */
    static String of(String field) {
        return WORDS.getOrDefault(field, field);
    }
}
