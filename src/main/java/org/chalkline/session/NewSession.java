package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a session.
 * @param code its short name on signs and in links; cannot be changed later
 * @param summary called {@code abstract} outside; Markdown
 * @param minutes running time without set-up
 * @param needs equipment, named as in the event's list
 * @param setupMinutes minutes before the start in which the room is already taken; 0 if left out
 * @param hardware what is brought or borrowed, and the network it needs; never public
 * @param after codes of sessions that must have ended before this one starts
 * @param notAgainst codes and tags of sessions that this one should rather not run against; a wish, not a rule
 * @param prefers half-days in which it would rather run; none means any
 * @param state where it starts or what it becomes; {@code submitted} for a new one if left out.
 * What is read may be sent back: {@code note} is then left aside */
@JsonIgnoreProperties("note")
public record NewSession(
        @NotNull(message = "must be 1 to 20 capital letters and digits, such as GLUSTER")
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9-]{0,19}",
                message = "must be 1 to 20 capital letters, digits and hyphens, such as GLUSTER")
        @Schema(examples = "GLUSTER")
        String code,

        @NotNull(message = "must be the kind of session, such as talk or demo")
        Kind kind,

        @HasText @Size(max = Limits.TITLE) @PlainText String title,

        @JsonProperty("abstract") @Size(max = Limits.LONG_TEXT) @PlainText(lines = true) @Nullable
        String summary,

        @NotNull(message = "must be the length in minutes")
        @Min(value = 1, message = "must be at least 1 minute")
        @Max(value = 1440, message = "must be at most 1440 minutes")
        Integer minutes,

        @Size(max = Limits.LIST) List<@Valid @NotNull NewPart> people,
        @Size(max = Limits.LIST) List<@HasText @Size(max = Limits.NAME) @PlainText String> needs,
        @Size(max = Limits.LIST) List<@HasText @Size(max = 60) @PlainText String> tags,
        @Size(max = Limits.LIST) List<@Valid @NotNull Link> links,

        @Min(value = 0, message = "must not be negative")
        @Max(value = 480, message = "must be at most 480 minutes")
        @Nullable
        Integer setupMinutes,

        @Size(max = 500) @PlainText(lines = true) @Nullable String expectedOutcome,

        @Size(max = 300) @PlainText(lines = true) @Nullable String hardware,

        @Size(max = Limits.LIST) List<@NotNull String> after,

        @Size(max = MOST_NOT_AGAINST, message = "names too many: at most {max}")
        List<@HasText @Size(max = 60) @PlainText String> notAgainst,

        @Size(max = 2 * Limits.DAYS) List<@Valid @NotNull HalfDay> prefers,
        @Nullable SessionState state)
        implements SelfChecking {
    private static final int MOST_NOT_AGAINST = 5;

    public NewSession(
            String code,
            Kind kind,
            String title,
            @Nullable String summary,
            Integer minutes,
            @Nullable List<NewPart> people,
            @Nullable List<String> needs,
            @Nullable List<String> tags,
            @Nullable List<Link> links,
            @Nullable Integer setupMinutes,
            @Nullable String expectedOutcome,
            @Nullable String hardware,
            @Nullable List<String> after,
            @Nullable List<String> notAgainst,
            @Nullable List<HalfDay> prefers,
            @Nullable SessionState state) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.summary = summary;
        this.minutes = minutes;
        this.people = people == null ? List.of() : people;
        this.needs = needs == null ? List.of() : needs;
        this.tags = tags == null ? List.of() : tags;
        this.links = links == null ? List.of() : links;
        this.setupMinutes = setupMinutes;
        this.expectedOutcome = expectedOutcome;
        this.hardware = hardware;
        this.after = after == null ? List.of() : after;
        this.notAgainst = notAgainst == null ? List.of() : notAgainst;
        this.prefers = prefers == null ? List.of() : prefers;
        this.state = state;
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            NewPart part = people.get(i);
            if (part != null && part.person() != null && !seen.add(part.person())) {
                found.add(new Violation("people[" + i + "].person", "is named twice; one role each"));
            }
        }
        if (code != null && after.contains(code)) {
            found.add(new Violation("after[" + after.indexOf(code) + "]", "is the session itself"));
        }
        if (code != null && notAgainst.contains(code)) {
            found.add(new Violation("notAgainst[" + notAgainst.indexOf(code) + "]", "is the session itself"));
        }
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) == null) continue;
            for (Violation problem : links.get(i).problems()) found.add(problem.in("links[" + i + "]"));
        }
        return found;
    }
}
