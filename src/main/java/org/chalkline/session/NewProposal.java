package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.people.Window;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What somebody proposes; they present or host it themselves. The rest is checked as for any session.
 * @param summary called {@code abstract} outside; Markdown
 * @param required names of others who must be there, as they call themselves in the event
 * @param available when the proposer can in this event; none means always, left out: as they said before
 * @param state {@code draft}, or {@code submitted} if left out */
public record NewProposal(
        @NotNull(message = "must be the kind of session, such as talk or demo")
        Kind kind,

        @HasText @Size(max = Limits.TITLE) @PlainText String title,

        @JsonProperty("abstract") @Nullable String summary,
        @NotNull(message = "must be the length in minutes") Integer minutes,
        @Nullable List<String> needs,
        @Nullable List<String> tags,
        @Nullable List<Link> links,
        @Nullable Integer setupMinutes,
        @Nullable String expectedOutcome,
        @Nullable String hardware,
        @Nullable List<@NotNull String> after,
        @Nullable List<@HasText String> notAgainst,
        @Nullable List<HalfDay> prefers,
        @Size(max = Limits.LIST) List<@HasText @Size(max = Limits.NAME) @PlainText String> required,
        @Size(max = Limits.LIST) @Nullable List<@Valid @NotNull Window> available,
        @Nullable SessionState state)
        implements SelfChecking {
    public NewProposal(
            Kind kind,
            String title,
            @Nullable String summary,
            Integer minutes,
            @Nullable List<String> needs,
            @Nullable List<String> tags,
            @Nullable List<Link> links,
            @Nullable Integer setupMinutes,
            @Nullable String expectedOutcome,
            @Nullable String hardware,
            @Nullable List<String> after,
            @Nullable List<String> notAgainst,
            @Nullable List<HalfDay> prefers,
            @Nullable List<String> required,
            @Nullable List<Window> available,
            @Nullable SessionState state) {
        this.kind = kind;
        this.title = title;
        this.summary = summary;
        this.minutes = minutes;
        this.needs = needs;
        this.tags = tags;
        this.links = links;
        this.setupMinutes = setupMinutes;
        this.expectedOutcome = expectedOutcome;
        this.hardware = hardware;
        this.after = after;
        this.notAgainst = notAgainst;
        this.prefers = prefers;
        this.required = required == null ? List.of() : required;
        this.available = available;
        this.state = state;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (kind != null && kind.questions().isEmpty()) {
            found.add(new Violation("kind", "is for organizers to make; propose another kind"));
        }
        if (state != null && state != SessionState.DRAFT && state != SessionState.SUBMITTED) {
            found.add(new Violation("state", "must be draft or submitted"));
        }
        return found;
    }

    /** The session that it becomes. */
    NewSession session(String code, List<NewPart> people, @Nullable SessionState becomes) {
        return new NewSession(
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
                becomes);
    }
}
