package org.chalkline.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How bad a conflict is: hard ones keep a draft from being published, soft ones cost somebody something. */
public enum Severity {
    HARD,
    SOFT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
