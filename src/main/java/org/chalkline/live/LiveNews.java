package org.chalkline.live;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.chalkline.schedule.Changes;
import org.chalkline.shared.JsonText;

/** What a stream says, as server-sent events (WHATWG HTML, 9.2); made once and sent to all. */
final class LiveNews {
    /** Which sessions a newer version concerns; what about them is read where the version is.
     * @param since the version it is compared with
     * @param moved codes, as the others */
    record News(
            int number,
            int since,
            List<String> added,
            List<String> cancelled,
            List<String> moved,
            List<String> edited) {}

    private LiveNews() {}

    /** Says that a version was published. Its number is the event's id, so that who was away asks for all since. */
    static Buffer published(Changes changes) {
        News news = new News(
                changes.number(),
                changes.since(),
                changes.added(),
                changes.cancelled(),
                changes.moved().stream().map(Changes.Move::session).toList(),
                changes.edited());
        return Buffer.buffer("id: " + changes.number() + "\nevent: published\ndata: " + JsonText.write(news) + "\n\n");
    }

    /** Opens a stream.
     * @param retry after how many milliseconds a lost stream is opened again
     * @param number of the newest version */
    static Buffer hello(int retry, int number) {
        return Buffer.buffer("retry: " + retry + "\nid: " + number + "\n\n");
    }

    /** Says that the stream still stands, and which version is the newest. */
    static Buffer beat(int number) {
        return Buffer.buffer("event: beat\ndata: " + number + "\n\n");
    }
}
