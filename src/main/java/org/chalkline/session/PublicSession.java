package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session of a published version: what, who, where and when.
 * @param summary Markdown, called {@code abstract} outside
 * @param minutes running time without set-up
 * @param after codes of published sessions that come before it
 * @param room slug
 * @param table which of the room's tables, from 1
 * @param start with the offset of the event's time zone
 * @param end first moment after it */
public record PublicSession(
        String code,
        Kind kind,
        String title,
        @JsonProperty("abstract") String summary,
        int minutes,
        List<PartView> people,
        List<String> needs,
        List<String> tags,
        List<Link> links,
        int setupMinutes,
        @Nullable String expectedOutcome,
        List<String> after,
        String room,
        int table,
        OffsetDateTime start,
        OffsetDateTime end) {
    public boolean has(String person) {
        return people.stream().anyMatch(part -> part.person().equals(person));
    }

    /** Names of those with a part in it; may be empty. */
    public String who() {
        return people.stream().map(PartView::name).distinct().collect(Collectors.joining(", "));
    }
}
