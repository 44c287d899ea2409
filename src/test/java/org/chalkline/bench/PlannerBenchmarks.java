package org.chalkline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.chalkline.bound.InterestBound;
import org.chalkline.planner.SampleProblem;
import org.chalkline.solver.Baselines;
import org.chalkline.solver.Cooling;
import org.chalkline.solver.PlanProblem;
import org.chalkline.solver.Search;
import org.chalkline.solver.Timetable;

/** Measures the search and the bound on the instances of {@code planner/generated} and on the sample, two searches at a
 * time, and prints a table; run by {@code ./mvnw -Pbench -Dbench=PlannerBenchmarks} (15 minutes). Curves are drawn into
 * {@code target/planner}. With the argument {@code timefold} it also measures Timefold's solver from the same start in
 * the same time (8 minutes more); arguments are given by
 * {@code -Dexec.args="-cp %classpath org.chalkline.bench.PlannerBenchmarks timefold hack-2"}. */
public final class PlannerBenchmarks {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SEEDS = 5;
    private static final int PROOF_SECONDS = 20;
    private static final String TIMEFOLD = "timefold";
    private static final String SAMPLE = "sample";

    /** What is measured of an instance.
     * @param reference what can be reached at most, where that is known better than by our own proof
     * @param what the reference is
     * @param seconds budgets of the search
     * @param timefoldSeeds how many runs of Timefold's solver it is compared with */
    private record Case(String name, OptionalLong reference, String what, List<Integer> seconds, int timefoldSeeds) {}

    private static final List<Case> CASES = List.of(
            new Case("hack-1", OptionalLong.empty(), "proven bound", List.of(5, 30), 3),
            new Case("hack-2", OptionalLong.empty(), "proven bound", List.of(5, 30), 3),
            new Case("hack-3", OptionalLong.empty(), "proven bound", List.of(5, 30), 3),
            new Case("planted-hack-1", OptionalLong.of(47_551), "planted optimum", List.of(5, 30), 0),
            new Case("summit-1", OptionalLong.of(537_760), "best known estimate of the bound", List.of(5, 30), 3),
            new Case("summit-2", OptionalLong.empty(), "own bound", List.of(5, 30), 0),
            new Case("planted-summit-1", OptionalLong.of(538_063), "planted optimum", List.of(5, 30), 0),
            new Case("large-1", OptionalLong.empty(), "own bound", List.of(5, 60), 1),
            new Case(SAMPLE, OptionalLong.empty(), "own bound", List.of(5, 30), 3));

    private PlannerBenchmarks() {}

    /** @param args names of instances, all if there are none; and {@code timefold} to compare with that */
    public static void main(String[] args) throws Exception {
        List<String> wanted = new ArrayList<>(Arrays.asList(args));
        boolean isCompared = wanted.remove(TIMEFOLD);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            search(Instances.read("hack-1"), 3, 1);
            if (isCompared) TimefoldRun.search(Instances.read("hack-1"), 3, 1);
            for (Case each : CASES) {
                if (wanted.isEmpty() || wanted.contains(each.name())) measure(each, isCompared, pool);
            }
            row("all", "most memory resident", "%d MiB", residentMiB());
        } finally {
            pool.shutdownNow();
        }
    }

    private static void row(String instance, String what, String format, Object... values) {
        OUT.printf("%-18s %-38s %s%n", instance, what, String.format(Locale.ROOT, format, values));
    }

    private static void measure(Case each, boolean isCompared, ExecutorService pool) throws Exception {
        PlanProblem problem = each.name().equals(SAMPLE) ? SampleProblem.read() : Instances.read(each.name());
        long bound = bound(each.name(), problem);
        long reference = each.reference().orElse(bound);
        row(each.name(), "reference: " + each.what(), "%,d", reference);
        long greedy = baselines(each.name(), problem, reference);
        for (int seconds : each.seconds()) {
            List<Run> runs = runs(PlannerBenchmarks::search, problem, seconds, SEEDS, pool);
            report(each.name(), seconds + " s", runs, reference, greedy);
            check(problem, runs, bound);
            Path file = Path.of("target", "planner", each.name() + "-" + seconds + "s.svg");
            Files.createDirectories(file.getParent());
            Files.writeString(file, CurveChart.draw(each.name(), runs, reference, seconds));
            if (!isCompared || each.timefoldSeeds() == 0) continue;
            List<Run> others = runs(TimefoldRun::search, problem, seconds, each.timefoldSeeds(), pool);
            report(each.name(), "Timefold " + seconds + " s", others, reference, greedy);
            check(problem, others, bound);
        }
    }

    private static long bound(String name, PlanProblem problem) {
        long begun = System.nanoTime();
        InterestBound bound = new InterestBound(problem);
        bound.run(() ->
                System.nanoTime() - begun > Duration.ofSeconds(PROOF_SECONDS).toNanos());
        row(
                name,
                bound.isFinished() ? "bound, nothing more to find" : "bound, time is up",
                "%,d in %.1f s",
                bound.value(),
                (System.nanoTime() - begun) / 1e9);
        return bound.value();
    }

    /** @return what the single pass of the Xen community's scheduler serves */
    private static long baselines(String name, PlanProblem problem, long reference) {
        Timetable.Plan greedy = Baselines.mostWantedFirst(problem);
        share(name, "most wanted first", greedy.served(), greedy.missing(), reference);
        List<Timetable.Plan> random = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> Baselines.random(problem, seed))
                .toList();
        share(
                name,
                "random, median",
                Benchmarks.median(random.stream().map(Timetable.Plan::served).toList()),
                Math.toIntExact(Benchmarks.median(
                        random.stream().map(plan -> (long) plan.missing()).toList())),
                reference);
        return greedy.served();
    }

    private static void share(String name, String what, long served, int missing, long reference) {
        row(name, what, "%6.2f %%, %d without a place", 100.0 * served / reference, missing);
    }

    /** A way to an agenda. */
    private interface Way {
        Run search(PlanProblem problem, int seconds, long seed);
    }

    private static List<Run> runs(Way way, PlanProblem problem, int seconds, int seeds, ExecutorService pool)
            throws Exception {
        List<Callable<Run>> jobs = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            long its = seed;
            jobs.add(() -> way.search(problem, seconds, its));
        }
        List<Run> runs = new ArrayList<>();
        for (Future<Run> job : pool.invokeAll(jobs)) runs.add(result(job));
        return runs;
    }

    private static Run result(Future<Run> job) throws InterruptedException {
        try {
            return job.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Run search(PlanProblem problem, int seconds, long seed) {
        Run run = new Run();
        Search search =
                new Search(problem, null, Cooling.time(Duration.ofSeconds(seconds)), seed, () -> false, run::improved);
        run.end(search.run());
        return run;
    }

    private static void report(String name, String what, List<Run> runs, long reference, long greedy) {
        List<Long> served = runs.stream().map(run -> run.plan().served()).toList();
        int missing = runs.stream().mapToInt(run -> run.plan().missing()).max().orElse(0);
        row(
                name,
                what + ", median, least and most",
                "%6.2f %%  %6.2f %%  %6.2f %%, at most %d without a place",
                100.0 * Benchmarks.median(served) / reference,
                100.0 * served.stream().mapToLong(Long::longValue).min().orElse(0) / reference,
                100.0 * served.stream().mapToLong(Long::longValue).max().orElse(0) / reference,
                missing);
        row(name, what + ", above most wanted first", "%+.2f %%", 100.0 * Benchmarks.median(served) / greedy - 100);
        row(
                name,
                what + ", first with all placed",
                "%s",
                runs.stream()
                        .map(Run::firstComplete)
                        .max(Duration::compareTo)
                        .map(slowest -> slowest.toMillis() + " ms at the latest")
                        .orElse("never"));
    }

    private static void check(PlanProblem problem, List<Run> runs, long bound) {
        for (Run run : runs) {
            if (run.plan().served() > bound) throw new IllegalStateException("served more than the bound");
            if (!Baselines.isLegal(problem, run.plan())) throw new IllegalStateException("a hard rule is broken");
        }
    }

    private static long residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
