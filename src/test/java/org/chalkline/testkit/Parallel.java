package org.chalkline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at once. */
public final class Parallel {
    private Parallel() {}

    /** What each of so many writers answers, all started together.
     * @param writer makes the work of one, by its number from 0 */
    public static <T> List<T> run(int writers, IntFunction<Callable<T>> writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<T>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) work.add(writer.apply(i));
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(work)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
