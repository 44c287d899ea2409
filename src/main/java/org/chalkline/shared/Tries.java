package org.chalkline.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what somebody tries in vain, and stops it for a while when it is too often. Counts are this process's own. */
public final class Tries {
    private final int most;
    private final Duration span;
    private final Cache<String, AtomicInteger> counts;

    /** @param span counted from the first try in vain */
    public Tries(int most, Duration span) {
        this.most = most;
        this.span = span;
        this.counts = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(span)
                .build();
    }

    /** @throws TooMany if {@code who} has tried too often */
    public void require(String who) {
        AtomicInteger count = counts.getIfPresent(who);
        if (count == null || count.get() < most) return;
        String wait = Format.in(RequestLanguage.get()).minutes(span.toMinutes());
        throw new TooMany(Bundles.ofRequest(FrameWords.class).tooManyTries(wait), span);
    }

    public void inVain(String who) {
        AtomicInteger count = counts.get(who, any -> new AtomicInteger());
        if (count != null) count.incrementAndGet();
    }

    public void forget(String who) {
        counts.invalidate(who);
    }
}
