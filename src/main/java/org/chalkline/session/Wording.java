package org.chalkline.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.chalkline.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** What its people may change of a session once it is accepted, as one piece that can wait.
 * @param summary called {@code abstract} outside; Markdown
 * @param required slugs of those who must be there */
public record Wording(
        String title,
        @JsonProperty("abstract") String summary,
        int minutes,
        List<String> needs,
        List<String> tags,
        List<Link> links,
        int setupMinutes,
        @Nullable String expectedOutcome,
        @Nullable String hardware,
        List<String> after,
        List<String> notAgainst,
        List<HalfDay> prefers,
        List<String> required) {
    static Wording of(Session s) {
        return of(
                s,
                s.people.stream()
                        .filter(part -> part.role == PartRole.REQUIRED)
                        .map(part -> part.person.slug)
                        .toList());
    }

    /** What the session would say if it took the input. */
    static Wording of(NewSession input) {
        Session imagined = new Session();
        SessionText.copy(input, imagined);
        return of(
                imagined,
                input.people().stream()
                        .filter(part -> part.role() == PartRole.REQUIRED)
                        .map(NewPart::person)
                        .toList());
    }

    private static Wording of(Session s, List<String> required) {
        return new Wording(
                s.title,
                s.summary,
                s.minutes,
                s.needs,
                s.tags,
                s.links,
                s.setupMinutes,
                s.expectedOutcome,
                s.hardware,
                s.after,
                s.notAgainst,
                s.prefers,
                required);
    }

    /** The session with this wording; who presents, hosts and reviews stays. */
    NewSession applied(Session session) {
        return new NewSession(
                session.code,
                session.kind,
                title,
                summary,
                minutes,
                Parts.with(session, required),
                needs,
                tags,
                links,
                setupMinutes,
                expectedOutcome,
                hardware,
                after,
                notAgainst,
                prefers,
                null);
    }

    /** The same with another slug for one of those who must be there. */
    Wording renamed(String from, String to) {
        if (!required.contains(from)) return this;
        List<String> renamed = required.stream()
                .map(slug -> slug.equals(from) ? to : slug)
                .distinct()
                .toList();
        return new Wording(
                title,
                summary,
                minutes,
                needs,
                tags,
                links,
                setupMinutes,
                expectedOutcome,
                hardware,
                after,
                notAgainst,
                prefers,
                renamed);
    }

    /** As the audit trail writes it. */
    @Override
    public String toString() {
        return JsonText.write(this);
    }
}
