package org.chalkline.people;

import jakarta.validation.constraints.NotNull;

/** What a member becomes. */
public record NewRole(
        @NotNull(message = "must be organizer or attendee") MemberRole role) {}
