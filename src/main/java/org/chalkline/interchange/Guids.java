package org.chalkline.interchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names of things for programs that join what they read twice: version 3 UUIDs (RFC 9562 §5.3) of the address below the
 * host, so that a program moved to another host goes on under the same names. */
final class Guids {
    private Guids() {}

    static UUID session(String event, String code) {
        return of("/" + event + "/sessions/" + code);
    }

    static UUID version(String event, int number) {
        return of("/" + event + "/changes?version=" + number);
    }

    /** @param path of a feed, such as {@code /xen-hackathon-2012/schedule.ics} */
    static UUID of(String path) {
        return UUID.nameUUIDFromBytes(("chalkline:" + path).getBytes(StandardCharsets.UTF_8));
    }
}
