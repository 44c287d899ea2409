package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionShown;
import org.chalkline.testkit.Api;
import org.chalkline.testkit.EmptyProgram;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;

/** In which order people are told of versions that follow each other closely. */
@QuarkusTest
class VersionTellersTest {
    @Inject
    EmptyProgram program;

    @Inject
    Published published;

    @Inject
    ManagedExecutor executor;

    /** Tells three people; the first time it takes until it is let go. */
    private static final class SlowTeller implements VersionTeller<String> {
        final Map<String, Integer> known = new TreeMap<>(Map.of("ada", 1, "grace", 1, "noor", 1));
        final List<String> said = new CopyOnWriteArrayList<>();
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);
        final CountDownLatch ended = new CountDownLatch(3);

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public synchronized List<String> due(String event, int version) {
            return known.keySet().stream()
                    .filter(name -> known.getOrDefault(name, 0) < version)
                    .toList();
        }

        @Override
        public synchronized void tell(String due, Snapshot now) {
            said.add(due + " " + now.number());
            begun.countDown();
            await(letGo);
            known.put(due, now.number());
            if (now.number() == 3) ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(VersionTellers tellers) {
        tellers.follow(new VersionShown(published.lookUp("small").orElseThrow()));
    }

    @Test
    void whoeverIsNotToldYetIsToldOfTheNewestVersionAlone() {
        program.withSmall();
        SlowTeller teller = new SlowTeller();
        VersionTellers tellers = new VersionTellers(List.of(teller), published, executor);
        Api.place("small", "TALK", "hall", "2026-03-28T09:00");
        Api.publish("small");
        Api.place("small", "TALK", "hall", "2026-03-28T10:00");
        Api.publish("small");
        show(tellers);
        await(teller.begun);
        Api.place("small", "TALK", "hall", "2026-03-28T11:00");
        Api.publish("small");
        show(tellers);
        teller.letGo.countDown();
        await(teller.ended);
        assertThat(teller.said).containsExactly("ada 2", "ada 3", "grace 3", "noor 3");
    }
}
