package org.chalkline.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/** When somebody is there: {@code [from, to)} on one day, local time. */
public record Window(
        @NotNull(message = "must be a date, such as 2012-03-06")
        LocalDate date,

        @NotNull(message = "must be a time, such as 09:00") @JsonProperty("from")
        LocalTime from,

        @NotNull(message = "must be a time, such as 18:00") @JsonProperty("to")
        LocalTime to) {}
