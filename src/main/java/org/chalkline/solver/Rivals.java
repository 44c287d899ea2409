package org.chalkline.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which sessions need the same person, and so cannot run at the same time. */
final class Rivals {
    private Rivals() {}

    /** @return of each session the others, ascending */
    static int[][] of(PlanProblem problem) {
        int count = problem.sessions().size();
        int[][] sessionsOf = new int[problem.hosts()][];
        int[] sizes = new int[problem.hosts()];
        problem.sessions().forEach(task -> Arrays.stream(task.hosts()).forEach(host -> sizes[host]++));
        for (int host = 0; host < sizes.length; host++) sessionsOf[host] = new int[sizes[host]];
        Arrays.fill(sizes, 0);
        for (int s = 0; s < count; s++) {
            for (int host : problem.sessions().get(s).hosts()) sessionsOf[host][sizes[host]++] = s;
        }
        int[][] rivals = new int[count][];
        for (int s = 0; s < count; s++) {
            int session = s;
            rivals[s] = Arrays.stream(problem.sessions().get(s).hosts())
                    .flatMap(host -> IntStream.of(sessionsOf[host]))
                    .filter(other -> other != session)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return rivals;
    }
}
