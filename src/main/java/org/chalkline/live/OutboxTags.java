package org.chalkline.live;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** What the organizers' menu asks: {@code outbox:waiting(…)}. */
final class OutboxTags {
    private OutboxTags() {}

    /** How many people have something waiting.
     * @param base address of the event, such as {@code /xen-hackathon-2012} */
    @TemplateExtension(namespace = "outbox")
    static long waiting(String base) {
        return Arc.container().instance(Messages.class).get().count(base.substring(1));
    }
}
