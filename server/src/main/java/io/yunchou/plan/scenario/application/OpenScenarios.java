package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.PastOperation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.persistence.OperationTable;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.plan.scenario.persistence.SnapshotTable;
import io.yunchou.plan.scenario.persistence.StructureTable;
import io.yunchou.platform.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The scenarios that are open in this server's memory. The log in the database is the truth: what is open here is brought
 * up to it at every access, which costs one look at an index, and can be dropped at any time.
 */
@Component
public class OpenScenarios {
    private static final long MEBIBYTE = 1L << 20;

    private final ScenarioTable scenarios;
    private final StructureTable structures;
    private final OperationTable operations;
    private final SnapshotTable snapshots;
    private final Settings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final ExecutorService care = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("scenario-care").daemon().factory());
    private final Map<ScenarioId, OpenScenario> open = new ConcurrentHashMap<>();

    OpenScenarios(
            ScenarioTable scenarios,
            StructureTable structures,
            OperationTable operations,
            SnapshotTable snapshots,
            Settings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.scenarios = scenarios;
        this.structures = structures;
        this.operations = operations;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.reading.setReadOnly(true);
    }

    /** The scenario with all that any server instance has appended to it; refused where there is none. */
    OpenScenario current(ScenarioId id) {
        OpenScenario scenario = open(id);
        if (operations.last(id) > scenario.view().sequence()) {
            scenario.unlessWriting(() -> catchUp(scenario));
        }
        return scenario;
    }

    /** The scenario as far as this server knows it. */
    OpenScenario open(ScenarioId id) {
        OpenScenario scenario = open.computeIfAbsent(id, this::load);
        scenario.used(clock.instant());
        return scenario;
    }

    /** Only for the writer. */
    void catchUp(OpenScenario scenario) {
        scenario.replay(
                operations.after(scenario.scenario().id(), scenario.view().sequence()));
    }

    /** Keeps a fork open that shares its memory with what it was forked from. */
    void keep(ScenarioId id, Scenario cube) {
        PlanScenario scenario = known(id);
        open.put(id, opened(scenario, cube));
    }

    /** Packs before-images, and takes a snapshot where enough was done since the last one; nobody waits for it. */
    void careLater(OpenScenario scenario) {
        care.execute(() -> {
            scenario.cube().packImages();
            if (scenario.operationsSinceSnapshot() >= settings.wholeNumber(ScenarioSettings.SNAPSHOT_OPERATIONS)) {
                scenario.unlessWriting(() -> snapshot(scenario));
            }
        });
    }

    /** Puts idle scenarios back to their snapshots, and the longest unused ones while there are too many. */
    public void tidy() {
        Instant idle = clock.instant().minus(Duration.ofMinutes(settings.wholeNumber(ScenarioSettings.IDLE_MINUTES)));
        open.values().stream().filter(scenario -> scenario.isIdleSince(idle)).forEach(this::close);
        long bytesMax = settings.wholeNumber(ScenarioSettings.MEMORY_MEBIBYTES) * MEBIBYTE;
        List<OpenScenario> longestUnused = open.values().stream()
                .filter(scenario -> !scenario.isWatched())
                .sorted(Comparator.comparing(OpenScenario::usedAt))
                .toList();
        for (OpenScenario scenario : longestUnused) {
            if (memoryBytes() > bytesMax) {
                close(scenario);
            }
        }
    }

    /** Drops what is in memory without a snapshot, as the end of the process would. */
    public void forget(ScenarioId id) {
        open.remove(id);
    }

    private long memoryBytes() {
        List<Scenario> cubes = open.values().stream().map(OpenScenario::cube).toList();
        return cubes.isEmpty() ? 0 : cubes.getFirst().memoryBytes(List.of()) + othersBytes(cubes);
    }

    private static long othersBytes(List<Scenario> cubes) {
        long bytes = 0;
        for (int i = 1; i < cubes.size(); i++) {
            bytes += cubes.get(i).memoryBytes(cubes.subList(0, i));
        }
        return bytes;
    }

    private void close(OpenScenario scenario) {
        scenario.unlessWriting(() -> {
            if (scenario.operationsSinceSnapshot() > 0) {
                snapshot(scenario);
            }
            open.remove(scenario.scenario().id(), scenario);
        });
    }

    /** Left out where another server has appended meanwhile: its before-images are newer than those known here. */
    private void snapshot(OpenScenario scenario) {
        ScenarioId id = scenario.scenario().id();
        long sequence = scenario.view().sequence();
        byte[] content = scenario.cube().snapshot();
        Boolean taken = transaction.execute(status -> {
            scenarios.lock(id);
            if (operations.last(id) > sequence) {
                return false;
            }
            snapshots.insert(id, new SnapshotTable.Stored(sequence, content), clock.instant());
            scenario.imagesToKeep()
                    .forEach(each ->
                            operations.keepImage(id, each, scenario.cube().image(each)));
            return true;
        });
        if (Boolean.TRUE.equals(taken)) {
            scenario.snapshotTaken(sequence);
        }
    }

    /** All of it as of one moment, since another server may write a snapshot meanwhile. */
    private OpenScenario load(ScenarioId id) {
        return Objects.requireNonNull(reading.execute(status -> read(id)));
    }

    private OpenScenario read(ScenarioId id) {
        PlanScenario scenario = known(id);
        SnapshotTable.Stored base = snapshots.base(id);
        SnapshotTable.Stored snapshot = snapshots.latest(id);
        long reach = snapshot.sequence() - settings.wholeNumber(ScenarioSettings.UNDO_DEPTH);
        List<PastOperation> past = operations.past(id, Math.max(base.sequence(), reach), snapshot.sequence());
        OpenScenario opened = opened(scenario, Scenario.restore(snapshot.content(), past, CubeLimits.standard()));
        catchUp(opened);
        return opened;
    }

    private OpenScenario opened(PlanScenario scenario, Scenario cube) {
        return new OpenScenario(scenario, structures.structure(scenario.structureId()), cube, clock.instant());
    }

    private PlanScenario known(ScenarioId id) {
        return scenarios.find(id).orElseThrow(() -> unknown(id));
    }

    static BusinessException unknown(ScenarioId id) {
        return new BusinessException(
                ScenarioError.UNKNOWN_SCENARIO,
                "There is no scenario %d, or nothing of it is yours to see.\nMaybe choose one from the list."
                        .formatted(id.value()),
                Map.of("scenario", id.value()));
    }
}
