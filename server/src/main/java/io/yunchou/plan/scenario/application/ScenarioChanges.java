package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Change;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells a reader what changes in a scenario: at once what is edited on this server, and within half a second what is
 * edited on another one.
 */
@Service
public class ScenarioChanges {
    private static final int WAITING_MAX = 10_000;
    private static final long LOOK_MILLIS = 400;

    private final OpenScenarios scenarios;
    private final Sights sights;
    private final Callers callers;

    ScenarioChanges(OpenScenarios scenarios, Sights sights, Callers callers) {
        this.scenarios = scenarios;
        this.sights = sights;
        this.callers = callers;
    }

    /** One reader's line. Close it when nobody reads it any more. */
    public final class Line implements AutoCloseable {
        private final ScenarioId id;
        private final Caller reader;
        private final OpenScenario open;
        private final BlockingQueue<Change> waiting = new LinkedBlockingQueue<>(WAITING_MAX);
        private final Consumer<Change> listener = waiting::offer;
        private long told;

        private Line(ScenarioId id, Caller reader, long seen) {
            this.id = id;
            this.reader = reader;
            this.told = seen;
            this.open = scenarios.current(id);
            open.writing(() -> {
                open.cube().log().stream()
                        .filter(change -> change.sequence() > seen)
                        .forEach(waiting::offer);
                open.listen(listener);
                return open;
            });
        }

        /** The next change; null where there was none for a moment. */
        public @Nullable Told next() throws InterruptedException {
            Change change = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (change == null) {
                scenarios.current(id);
                return null;
            }
            if (change.sequence() <= told) {
                return null;
            }
            told = change.sequence();
            return Told.of(change, sights.of(open.structure(), reader));
        }

        @Override
        public void close() {
            open.forget(listener);
        }
    }

    /** @param seen the last sequence that the reader knows; what came after it is told first, as far as it is in memory */
    public Line line(ScenarioId id, long seen) {
        OpenScenario open = scenarios.current(id);
        if (sights.of(open.structure()).tops().isEmpty()) {
            throw OpenScenarios.unknown(id);
        }
        return new Line(id, callers.current(), seen);
    }
}
