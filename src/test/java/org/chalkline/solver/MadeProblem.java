package org.chalkline.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chalkline.solver.PlanProblem.Home;
import org.chalkline.solver.PlanProblem.Occupied;
import org.chalkline.solver.PlanProblem.Option;
import org.chalkline.solver.PlanProblem.Piece;
import org.chalkline.solver.PlanProblem.Task;
import org.chalkline.solver.PlanProblem.Tie;

/** Makes small problems that have a little of everything, the same from the same seed. */
final class MadeProblem {
    private static final int ATOM_MINUTES = 15;
    private static final int ATOMS_A_BLOCK = 12;

    private final SplittableRandom random;
    private final int sessions;
    private final int lanes;
    private final int blocks;
    private final int fans;

    private MadeProblem(long seed, int sessions) {
        this.random = new SplittableRandom(seed);
        this.sessions = sessions;
        this.lanes = 1 + random.nextInt(4);
        this.blocks = 1 + random.nextInt(3);
        this.fans = 1 + random.nextInt(90);
    }

    static PlanProblem of(long seed) {
        return new MadeProblem(seed, 1 + (int) Math.floorMod(seed, 18L)).problem();
    }

    private PlanProblem problem() {
        List<Task> tasks = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < sessions && i < 2; i++) pairs.add(new int[] {i, i + 1});
        for (int s = 0; s < sessions; s++) tasks.add(task(s, pairs));
        PlanWeights weights = random.nextBoolean() ? new PlanWeights(random.nextInt(200), 80) : PlanWeights.NONE;
        return new PlanProblem(
                (lanes + 1) / 2,
                IntStream.range(0, lanes).map(lane -> lane / 2).toArray(),
                blocks * ATOMS_A_BLOCK,
                blocks,
                3,
                fans,
                tasks,
                List.of(new Occupied(0, 0, 2)),
                weights);
    }

    private Task task(int session, List<int[]> pairs) {
        int atoms = 1 + random.nextInt(5);
        int setUp = random.nextInt(2);
        List<Option> options = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            for (int at = setUp; at + atoms <= ATOMS_A_BLOCK; at += 1 + random.nextInt(3)) {
                int from = block * ATOMS_A_BLOCK + at;
                options.add(new Option(
                        from * ATOM_MINUTES,
                        (from + atoms) * ATOM_MINUTES,
                        from - setUp,
                        from,
                        from + atoms,
                        block,
                        random.nextInt(20)));
            }
        }
        int[] open = IntStream.range(0, lanes)
                .filter(lane -> lane == session % lanes || random.nextBoolean())
                .toArray();
        return new Task(
                options,
                open,
                IntStream.range(0, 3).filter(host -> random.nextInt(6) == 0).toArray(),
                pieces(atoms),
                pairs.stream().filter(p -> p[1] == session).mapToInt(p -> p[0]).toArray(),
                pairs.stream().filter(p -> p[0] == session).mapToInt(p -> p[1]).toArray(),
                random.nextBoolean()
                        ? new int[0]
                        : IntStream.of(open).map(lane -> random.nextInt(30)).toArray(),
                ties(session),
                random.nextInt(4) > 0 ? null : new Home(options.get(0).start(), 0, 40),
                false);
    }

    /** Both sides of a tie say the same of it. */
    private List<Tie> ties(int session) {
        return IntStream.range(0, sessions)
                .filter(other -> other != session && (other + session) % 5 == 0)
                .mapToObj(other -> new Tie(other, 11 * (other + session), 7, 5))
                .toList();
    }

    private List<Piece> pieces(int atoms) {
        boolean whole = random.nextBoolean();
        if (whole) return List.of(piece(0, atoms, marked()));
        List<Piece> pieces = new ArrayList<>();
        int[] marked = marked();
        for (int atom = random.nextInt(2); atom < atoms; atom += 1 + random.nextInt(5) / 4) {
            pieces.add(piece(atom, atom + 1, random.nextBoolean() ? marked : marked()));
        }
        return pieces;
    }

    private int[] marked() {
        return IntStream.range(0, fans).filter(fan -> random.nextInt(3) == 0).toArray();
    }

    private Piece piece(int from, int to, int[] marked) {
        int[] weight = IntStream.of(marked).map(fan -> random.nextInt(101)).toArray();
        return new Piece(from * ATOM_MINUTES, to * ATOM_MINUTES, marked, weight);
    }
}
