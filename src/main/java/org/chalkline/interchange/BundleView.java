package org.chalkline.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.chalkline.event.Block;
import org.chalkline.event.PublicEvent;
import org.chalkline.interest.Interest;
import org.chalkline.people.Window;
import org.chalkline.session.HalfDay;
import org.chalkline.session.Kind;
import org.chalkline.session.Link;
import org.chalkline.session.NewPart;
import org.chalkline.session.SessionState;
import org.jspecify.annotations.Nullable;

/** A whole event as a bundle: what {@link Imports} reads. Fields that say nothing are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BundleView(
        String format,
        @Nullable String about,
        PublicEvent event,
        List<String> equipment,
        List<DayOut> days,
        List<RoomOut> rooms,
        List<PersonOut> people,
        List<SessionOut> sessions,
        List<Interest> interest) {

    /** A day. */
    public record DayOut(LocalDate date, LocalTime opens, LocalTime closes, List<Block> blocks) {}

    /** A room; {@code tables} is left out where it is 1, rooms stand in their order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoomOut(
            String slug,
            String name,
            int capacity,
            List<String> equipment,
            @Nullable Integer tables) {}

    /** A person, with the e-mail address. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PersonOut(
            String slug,
            String name,
            @Nullable String affiliation,
            @Nullable String email,
            List<Window> available) {}

    /** A session with its place, as {@code placement} or {@code pinned}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SessionOut(
            String code,
            Kind kind,
            String title,
            @JsonProperty("abstract") String summary,
            int minutes,
            List<NewPart> people,
            List<String> needs,
            List<String> tags,
            @Nullable List<Link> links,
            SessionState state,
            @Nullable Integer setupMinutes,
            @Nullable String expectedOutcome,
            @Nullable String hardware,
            @Nullable List<String> after,
            @Nullable List<String> notAgainst,
            @Nullable List<HalfDay> prefers,
            @Nullable BundlePlace placement,
            @Nullable BundlePlace pinned) {}
}
