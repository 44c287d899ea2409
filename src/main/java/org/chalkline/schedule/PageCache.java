package org.chalkline.schedule;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pages as they were last rendered, within a fixed number of bytes. A page is rendered once however many ask for it at the same time. */
@ApplicationScoped
public class PageCache {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int OVERHEAD = 512;
    private static final int LONGEST_ADDRESS = 500;

    private final AsyncCache<Key, PublishedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, PublishedPage page) -> page.weight() + key.page().length() + OVERHEAD)
            .buildAsync();

    private final Cache<String, Lately> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES / 4)
            .weigher((String uri, Lately lately) -> lately.page().weight() + uri.length() + OVERHEAD)
            .build();

    /** What a page depends on.
     * @param event slug; empty for the list of events
     * @param edition its serial; for the list of events, the count of changes to any
     * @param page the page with its parameters, written in one way only
     * @param face what of the moment it depends on, see {@link PageFace} */
    record Key(String event, long edition, String page, String face) {}

    /** The page; a failed rendering is forgotten. */
    CompletableFuture<PublishedPage> get(Key key, Supplier<CompletableFuture<PublishedPage>> render) {
        return pages.get(key, (any, executor) -> render.get());
    }

    /** What was answered to exactly this address in exactly this present, if it is still held. */
    @Nullable
    PublishedPage lately(String uri, Present now) {
        Lately found = answers.getIfPresent(uri);
        return found != null && found.when().equals(now) ? found.page() : null;
    }

    /** Holds an answer for those who ask the same. The present was read before the page was made, so it is never too new. */
    void remember(String uri, Present now, PublishedPage page) {
        if (uri.length() <= LONGEST_ADDRESS) answers.put(uri, new Lately(now, page));
    }

    /** All that a page can depend on besides its address.
     * @param revision of what is published
     * @param minute since 1970 */
    record Present(long revision, long minute) {}

    private record Lately(Present when, PublishedPage page) {}
}
