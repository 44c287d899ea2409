package org.chalkline.live;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.chalkline.interest.PushDevices.Target;

/** A message on its way to a browser.
 * @param until when nobody wants it any more
 * @param isUrgent whether it should wake a device that saves power */
record Push(Target to, Note note, Instant until, boolean isUrgent) {
    /** What the browser shows; its worker reads the same names.
     * @param url path that a click opens
     * @param tag of two notes with the same one the later takes the place of the other
     * @param lang BCP 47 tag of title and body */
    @JsonPropertyOrder({"title", "body", "url", "tag", "lang"})
    record Note(String title, String body, String url, String tag, String lang) {}
}
