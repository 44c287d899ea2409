package org.chalkline.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** What forms have made that is shown once, for the same form sent again: two clicks have one effect, and the second one
 * shows the same. It is kept for a few minutes by this process alone, never stored: there are secrets in it.
 * @param <T> what is made */
public final class OncePerForm<T> {
    /** Name of the hidden field that tells one form from another. */
    private static final String FIELD = "form";

    private final ConcurrentMap<String, CompletableFuture<T>> made = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .<String, CompletableFuture<T>>build()
            .asMap();

    /** Marks a form that is about to be shown as one of its own. */
    public static Form marked(Form form) {
        return form.with(FIELD, Secrets.clear(24));
    }

    /** What the work makes, or has made when the same was sent before; work that fails leaves nothing behind.
     * @param account who sends it
     * @param input what the form says; the same form with other words is another one */
    public T make(String account, Form form, Object input, Supplier<T> work) {
        if (form.text(FIELD).isEmpty()) return work.get();
        String key = Secrets.hash(account + "\n" + form.text(FIELD) + "\n" + input);
        CompletableFuture<T> own = new CompletableFuture<>();
        CompletableFuture<T> first = made.putIfAbsent(key, own);
        if (first != null) return first(first);
        try {
            T result = work.get();
            own.complete(result);
            return result;
        } catch (RuntimeException e) {
            made.remove(key, own);
            own.completeExceptionally(e);
            throw e;
        }
    }

    private static <T> T first(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) throw refusal;
            throw e;
        }
    }
}
