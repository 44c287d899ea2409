package org.chalkline.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** An error as a document (RFC 9457).
 * @param type stable name of the kind of error, relative to nothing
 * @param facts further members, such as {@code violations} or {@code conflicts} */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> facts) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String title, String detail, Map<String, Object> facts) {
        return new Problem("urn:chalkline:problem:" + code, title, status, detail, facts);
    }
}
