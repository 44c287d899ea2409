package org.chalkline.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.shared.Limits;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;

/** Several placements as one command, all or nothing: a swap, say. */
public record NewMoves(
        @NotEmpty(message = "must name at least one move") @Size(max = Limits.SESSIONS)
        List<@Valid @NotNull NewMove> moves)
        implements SelfChecking {
    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (moves == null) return found;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < moves.size(); i++) {
            NewMove move = moves.get(i);
            if (move == null) continue;
            if (move.session() != null && !seen.add(move.session())) {
                found.add(new Violation("moves[" + i + "].session", "is moved twice in one command"));
            }
            for (Violation problem : move.placement().problems()) found.add(problem.in("moves[" + i + "]"));
        }
        return found;
    }
}
