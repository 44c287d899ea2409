package org.chalkline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.testkit.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed, or told to end, while it looks for a plan: after the restart the plan is said to be interrupted, the draft is as
 * it was, and another plan can be asked for at once. */
class PlanRestartIT {
    private static final String EVENT = "/api/v1/events/xen-hackathon-2012";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @Test
    void killedPlanIsInterruptedAndDraftStays() throws Exception {
        String plan;
        String draft;
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            draft = program.get(EVENT + "/draft").body();
            plan = begin(program);
            while (plan(program, plan).get("curve").isEmpty()) Thread.onSpinWait();
            program.kill();
        }
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            JsonNode after = plan(program, plan);
            assertThat(after.get("state").asText()).isEqualTo("failed");
            assertThat(after.get("problem").asText())
                    .isEqualTo("The program was restarted while it looked for this plan. What it had found by then, if"
                            + " anything, is kept. The draft is as it was. Plan again.");
            assertThat(program.get(EVENT + "/draft").body()).isEqualTo(draft);
            String next = begin(program);
            assertThat(program.send("DELETE", EVENT + "/plans/" + next, "").statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void planOfAProgramThatIsToldToEndIsInterruptedToo() throws Exception {
        String plan;
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            plan = begin(program);
            while (plan(program, plan).get("curve").isEmpty()) Thread.onSpinWait();
            program.process.destroy();
            program.process.waitFor();
        }
        try (RunningProgram program = new RunningProgram(data, List.of())) {
            JsonNode after = plan(program, plan);
            assertThat(after.get("state").asText()).isEqualTo("failed");
            assertThat(after.get("problem").asText()).startsWith("The program was restarted while");
            assertThat(after.get("placements")).hasSize(73);
        }
    }

    private static String begin(RunningProgram program) throws IOException, InterruptedException {
        var answer = program.send("POST", EVENT + "/plans", "{\"seconds\":60,\"keep\":\"nothing\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).get("id").asText();
    }

    private static JsonNode plan(RunningProgram program, String id) throws IOException, InterruptedException {
        return JSON.readTree(program.get(EVENT + "/plans/" + id).body());
    }
}
