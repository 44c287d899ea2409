package org.chalkline.schedule;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.interest.Wish;
import org.chalkline.interest.Wishes;
import org.chalkline.people.CurrentUser;
import org.chalkline.session.Kind;
import org.chalkline.session.PublicSession;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where choices are kept: a member's with the event, everybody else's in their browser. */
@ApplicationScoped
public class MarkKeeper {
    static final String COOKIE = "chalkline-marks";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final Wishes wishes;
    private final Published published;
    private final CurrentUser who;
    private final InstantSource clock;
    private final Settings settings;

    MarkKeeper(Wishes wishes, Published published, CurrentUser who, InstantSource clock, Settings settings) {
        this.wishes = wishes;
        this.published = published;
        this.who = who;
        this.clock = clock;
        this.settings = settings;
    }

    boolean isMember() {
        return who.hasRole(Roles.ATTENDEE);
    }

    /** What may be chosen. Members see every session that is going; others those that are published. */
    List<Wish> list(String event, Map<String, Mark> marks) {
        if (isMember()) return wishes.list(event, who.name());
        Edition edition = published.lookUp(event).orElseThrow(() -> new Missing("event", event));
        return edition.snapshot().sessions().stream()
                .filter(session -> session.kind() != Kind.PLENARY)
                .map(session -> wish(session, marks.get(session.code())))
                .toList();
    }

    /** Number of the newest published version; 0 for none. */
    int version(String event) {
        return published
                .lookUp(event)
                .map(edition -> edition.snapshot().number())
                .orElse(0);
    }

    private static Wish wish(PublicSession session, @Nullable Mark mark) {
        return Wish.of(session, mark == null ? Level.NONE : mark.level(), mark != null);
    }

    /** Takes stars of another device: of two levels the higher one counts, unless they are to stand instead of one's own.
     * @return all marks with those that follow from it */
    Map<String, Mark> take(String event, Map<String, Mark> marks, Map<String, Level> offered, boolean instead) {
        Map<String, Mark> taken = new LinkedHashMap<>(marks);
        for (Wish wish : list(event, marks)) {
            Level level = offered.getOrDefault(wish.session(), Level.NONE);
            boolean isHigher = level.compareTo(wish.level()) > 0;
            if (isHigher || (instead && level != wish.level())) {
                taken.put(wish.session(), new Mark(wish.session(), level, clock.instant()));
            }
        }
        return taken;
    }

    /** Keeps choices and leads on.
     * @param marks all that the browser holds, for whoever is no member
     * @param next where to go; null for a script, which stays */
    RestResponse<String> keep(String event, Map<String, Mark> marks, @Nullable String next, HttpServerRequest request) {
        String kept = "";
        if (isMember()) wishes.merge(event, who.name(), List.copyOf(marks.values()));
        else kept = Marks.write(known(event, marks), Bundles.of(MineWords.class, Answers.language(request)));
        RestResponse.ResponseBuilder<String> answer = next == null
                ? RestResponse.ResponseBuilder.noContent()
                : RestResponse.ResponseBuilder.seeOther(URI.create(next));
        return answer.cookie(cookie(event, kept, Answers.isHttps(request, settings)))
                .build();
    }

    /** Takes over a member's choices that their browser has kept, and leads to the agenda, which says how many stars came along.
     * @param did what the member has just done, see {@code tags/done.html}; null for nothing */
    RestResponse<String> takeOver(
            String event, Map<String, Mark> marks, @Nullable String did, Links links, HttpServerRequest request) {
        int stars = wishes.merge(event, who.name(), List.copyOf(marks.values()));
        boolean isNew = "joined".equals(did);
        String address = isNew ? links.mineAfter("did=joined") : links.mine();
        if (stars > 0) address = links.mineAfter("did=" + (isNew ? "joined" : "taken-over") + "&stars=" + stars);
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(address))
                .cookie(nothing(event, request))
                .build();
    }

    /** Takes from the browser what it has kept for an event. */
    NewCookie nothing(String event, HttpServerRequest request) {
        return cookie(event, "", Answers.isHttps(request, settings));
    }

    /** Without those of sessions that are gone for longer than a version: a browser holds only so many. */
    private Map<String, Mark> known(String event, Map<String, Mark> marks) {
        Edition edition = published.get(event);
        Snapshot previous = edition.previous();
        Set<String> codes = new HashSet<>(edition.sessions().keySet());
        if (previous != null) previous.sessions().forEach(session -> codes.add(session.code()));
        Map<String, Mark> known = new LinkedHashMap<>(marks);
        known.keySet().retainAll(codes);
        return known;
    }

    /** All that was chosen, by code, also of sessions that are no longer held. */
    Map<String, Level> levels(String event, Map<String, Mark> marks) {
        if (isMember()) return wishes.levels(event, who.name());
        return marks.values().stream().collect(Collectors.toMap(Mark::session, Mark::level));
    }

    private static NewCookie cookie(String event, String value, boolean https) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/" + event)
                .maxAge(value.isEmpty() ? 0 : ONE_YEAR)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
