package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organizer sees of a session. {@code minutes} is running time, {@code summary} is Markdown and called {@code abstract} outside. */
public record SessionView(
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
        @Nullable String hardware,
        List<String> after,
        List<String> notAgainst,
        List<HalfDay> prefers,
        SessionState state,
        @Nullable String note,
        @JsonIgnore int edit) {
    public static SessionView of(Session s) {
        return new SessionView(
                s.code,
                s.kind,
                s.title,
                s.summary,
                s.minutes,
                s.people.stream().map(PartView::of).toList(),
                s.needs,
                s.tags,
                s.links,
                s.setupMinutes,
                s.expectedOutcome,
                s.hardware,
                s.after,
                s.notAgainst,
                s.prefers,
                s.state,
                s.stateNote,
                s.edit);
    }
}
