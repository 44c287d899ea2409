package org.chalkline.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a bundle has a session, as {@code placement} or {@code pinned}.
 * @param room slug
 * @param start local time of the event, whole minutes
 * @param table which of the room's tables, from 1; left out for 1 or any
 * @param accept names of hard rules that the placement may break; left out for none */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BundlePlace(
        @NotNull(message = "must be the slug of a room") String room,

        @NotNull(message = "must be a local time, such as 2012-03-06T09:45")
        LocalDateTime start,

        @Nullable Integer table,
        @Nullable List<String> accept) {}
