package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A scenario in this server's memory. One writer at a time; readers take an immutable view and never wait. */
final class OpenScenario {
    private final PlanScenario scenario;
    private final PlanStructure structure;
    private final Scenario cube;
    private final ReentrantLock writer = new ReentrantLock();
    private final Set<Consumer<Change>> listeners = new CopyOnWriteArraySet<>();
    private long snapshotSequence;
    private volatile Instant usedAt;

    OpenScenario(PlanScenario scenario, PlanStructure structure, Scenario cube, Instant now) {
        this.scenario = scenario;
        this.structure = structure;
        this.cube = cube;
        this.snapshotSequence = cube.view().sequence();
        this.usedAt = now;
    }

    PlanScenario scenario() {
        return scenario;
    }

    PlanStructure structure() {
        return structure;
    }

    Scenario cube() {
        return cube;
    }

    CubeView view() {
        return cube.view();
    }

    void used(Instant now) {
        usedAt = now;
    }

    /** Does work as the only writer in this server. */
    <T> T writing(Supplier<T> work) {
        writer.lock();
        try {
            return work.get();
        } finally {
            writer.unlock();
        }
    }

    /** Does work if nobody writes; a writer brings the scenario up to date himself. */
    void unlessWriting(Runnable work) {
        if (writer.tryLock()) {
            try {
                work.run();
            } finally {
                writer.unlock();
            }
        }
    }

    /** Applies what other server instances appended. Only for the writer. */
    void replay(List<LoggedOperation> logged) {
        logged.stream()
                .filter(operation -> operation.sequence() > view().sequence())
                .forEach(operation -> tell(cube.replay(operation)));
    }

    void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    boolean isIdleSince(Instant moment) {
        return listeners.isEmpty() && usedAt.isBefore(moment);
    }

    Instant usedAt() {
        return usedAt;
    }

    boolean isWatched() {
        return !listeners.isEmpty();
    }

    long operationsSinceSnapshot() {
        return view().sequence() - snapshotSequence;
    }

    /** Operations whose before-image is not kept yet, or is another since it was kept. Only for the writer. */
    List<Long> imagesToKeep() {
        List<Long> sequences = new ArrayList<>();
        for (Change change : cube.log()) {
            if (change.sequence() > snapshotSequence) {
                sequences.add(change.sequence());
                if (change.logged().operation() instanceof Operation.Turn turn && turn.sequence() <= snapshotSequence) {
                    sequences.add(turn.sequence());
                }
            }
        }
        return sequences;
    }

    void snapshotTaken(long sequence) {
        snapshotSequence = sequence;
    }
}
