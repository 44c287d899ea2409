package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
    /** This session with another wording.
     * @param name of a person by slug */
    SessionView with(Wording other, UnaryOperator<String> name) {
        List<PartView> parts = new ArrayList<>(
                people.stream().filter(part -> part.role() != PartRole.REQUIRED).toList());
        for (String slug : other.required()) parts.add(new PartView(slug, name.apply(slug), PartRole.REQUIRED));
        return new SessionView(
                code,
                kind,
                other.title(),
                other.summary(),
                other.minutes(),
                parts,
                other.needs(),
                other.tags(),
                other.links(),
                other.setupMinutes(),
                other.expectedOutcome(),
                other.hardware(),
                other.after(),
                other.notAgainst(),
                other.prefers(),
                state,
                note,
                edit);
    }

    /** This session as it is for somebody who knows less, or more, of where it stands. */
    SessionView as(Told told) {
        return new SessionView(
                code,
                kind,
                title,
                summary,
                minutes,
                people,
                needs,
                tags,
                links,
                setupMinutes,
                expectedOutcome,
                hardware,
                after,
                notAgainst,
                prefers,
                told.state(),
                told.note(),
                edit);
    }

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
