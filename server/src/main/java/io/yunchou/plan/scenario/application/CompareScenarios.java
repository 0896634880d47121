package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.MergeProposal;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.RequestKey;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.persistence.SnapshotTable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forks scenarios, and takes over into one what was planned in its fork. */
@Service
public class CompareScenarios {
    private final OpenScenarios scenarios;
    private final SnapshotTable snapshots;
    private final AppendOperation append;
    private final Books books;
    private final Sights sights;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CompareScenarios(
            OpenScenarios scenarios,
            SnapshotTable snapshots,
            AppendOperation append,
            Books books,
            Sights sights,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.append = append;
        this.books = books;
        this.sights = sights;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a merge took over.
     *
     * @param positions the positions whose figures were taken over, by row
     * @param conflicts the rows that both sides changed, or that a lock forbids: they stay as they are
     */
    public record Merged(long sequence, List<String> positions, List<String> conflicts) {}

    /** A scenario of the caller's own that starts as the other is now. */
    public ScenarioId fork(ScenarioId id, String name) {
        OpenScenario open = scenarios.current(id);
        if (sights.of(open.structure()).tops().isEmpty()) {
            throw OpenScenarios.unknown(id);
        }
        Scenario cube = open.cube().fork();
        PlanScenario origin = open.scenario();
        PlanScenario fork = new PlanScenario(
                id,
                name,
                origin.fiscalYear(),
                origin.measure(),
                origin.grain(),
                origin.owedBy(),
                origin.structureId(),
                books.author().id(),
                books.author().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                id.value(),
                cube.view().sequence(),
                0);
        ScenarioId forked = transaction.execute(status -> books.enter(fork, cube));
        scenarios.keep(forked, cube);
        return forked;
    }

    /** Takes over what changed in a fork since it was forked, as one operation. */
    public Merged merge(ScenarioId id, ScenarioId forkId, String reason, @Nullable RequestKey key) {
        OpenScenario forked = scenarios.current(forkId);
        PlanScenario fork = forked.scenario();
        if (!Long.valueOf(id.value()).equals(fork.forkedFrom())) {
            throw new BusinessException(
                    ScenarioError.NO_COMMON_PAST,
                    "%s was not forked from this scenario, so what changed in it is not known.\nMaybe copy its figures instead."
                            .formatted(fork.name()),
                    Map.of("fork", forkId.value()));
        }
        List<String> conflicts = new ArrayList<>();
        long seen = scenarios.current(id).view().sequence();
        AppendOperation.Appended appended = append.append(
                id,
                new AppendOperation.Ask(seen, reason, key),
                (open, sight) -> operation(open, sight, forked, conflicts));
        return new Merged(appended.sequence(), positions(forked, appended.change()), conflicts);
    }

    private Operation operation(OpenScenario open, Sight sight, OpenScenario fork, List<String> conflicts) {
        CubeView forkPoint = Scenario.restore(
                        snapshots.base(fork.scenario().id()).content(), CubeLimits.standard())
                .view();
        String origin = "%s (scenario %d, operation %d)"
                .formatted(
                        fork.scenario().name(),
                        fork.scenario().id().value(),
                        fork.view().sequence());
        MergeProposal proposal = open.cube().proposeMerge(forkPoint, fork.view(), origin);
        proposal.conflicts().stream()
                .map(cell -> open.structure().node(cell.members().getFirst()).key())
                .distinct()
                .forEach(conflicts::add);
        Operation.Merge merge = proposal.operation().orElseThrow(() -> nothingToMerge(fork, conflicts));
        requireInSight(open, sight, merge);
        return merge;
    }

    private static void requireInSight(OpenScenario open, Sight sight, Operation.Merge merge) {
        merge.blocks()
                .forEach(block -> sight.requireCovered(
                        open.structure().node(block.cell().members().getFirst())));
        merge.goals()
                .forEach(goal -> sight.requireMayGiveGoal(
                        open.structure().node(goal.cell().members().getFirst())));
    }

    private static List<String> positions(OpenScenario open, @Nullable Change change) {
        return change == null
                ? List.of()
                : change.cells().stream()
                        .map(cell -> open.structure().node(cell.members().getFirst()))
                        .map(PlanNode::key)
                        .distinct()
                        .toList();
    }

    private static BusinessException nothingToMerge(OpenScenario fork, List<String> conflicts) {
        return new BusinessException(
                ScenarioError.NOTHING_TO_MERGE,
                "Nothing can be taken over from %s: %d rows were changed on both sides or are locked, all others are alike.\nMaybe unlock them, or set the figures by hand."
                        .formatted(fork.scenario().name(), conflicts.size()),
                Map.of("fork", fork.scenario().id().value(), "conflicts", conflicts));
    }

    static BusinessException structuresDiffer(OpenScenario other) {
        return new BusinessException(
                ScenarioError.STRUCTURES_DIFFER,
                "%s plans another organisation or year, so its cells cannot be compared.\nMaybe fork a scenario to compare both."
                        .formatted(other.scenario().name()),
                Map.of("scenario", other.scenario().id().value()));
    }
}
