package org.chalkline.planner;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Turns;

/** What organizers have the planner heed after interest. */
@ApplicationScoped
public class PlannerSettings {
    private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {};

    private final Checks checks;

    PlannerSettings(Checks checks) {
        this.checks = checks;
    }

    public SoftWeightsView view(String event) {
        return Attempts.inTransaction(() -> view(HackEvent.get(event)));
    }

    SoftWeights weights(String event) {
        return Attempts.inTransaction(() -> weights(PlannerSetting.lookUp(HackEvent.get(event))));
    }

    /** Gives every wish a weight.
     * @throws Invalid if one is none, or out of range */
    public SoftWeightsView update(String event, NewSoftWeights input, IfMatch match) {
        checks.require(input);
        return Turns.inTransaction(event, () -> {
            HackEvent owner = HackEvent.getLocked(event);
            PlannerSetting stored = PlannerSetting.lookUp(owner).orElse(null);
            match.require(stored == null ? 0 : stored.edit + 1);
            if (stored == null) {
                stored = new PlannerSetting();
                stored.event = owner;
            }
            stored.weights =
                    JsonText.write(SoftWeightsView.of(input.chosen(), 0).weights());
            if (!stored.isPersistent()) stored.persist();
            PlannerSetting.flush();
            return view(owner);
        });
    }

    /** The edit number counts from 1; 0 stands for the usual weights that nobody has touched. */
    private static SoftWeightsView view(HackEvent event) {
        Optional<PlannerSetting> stored = PlannerSetting.lookUp(event);
        return SoftWeightsView.of(
                weights(stored), stored.map(setting -> setting.edit + 1).orElse(0));
    }

    private static SoftWeights weights(Optional<PlannerSetting> stored) {
        return stored.map(setting -> new NewSoftWeights(JsonText.read(setting.weights, POINTS)).chosen())
                .orElse(SoftWeights.USUAL);
    }
}
