package org.chalkline.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets the writers of one event take turns within this process. They would collide in the database otherwise, where each
 * try costs a connection; correctness does not rest on it, since other processes may write too. */
public final class Turns {
    private static final Map<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private Turns() {}

    /** What {@code work} answers, in a transaction of its own, when the writers before it are done. */
    public static <T> T inTransaction(String event, Supplier<T> work) {
        // A fixed number of locks: events share one now and then, and strangers' addresses cost no memory.
        String stripe = Integer.toString(Math.floorMod(event.hashCode(), 256));
        ReentrantLock lock = LOCKS.computeIfAbsent(stripe, any -> new ReentrantLock(true));
        lock.lock();
        try {
            return Attempts.inTransaction(work);
        } finally {
            lock.unlock();
        }
    }
}
