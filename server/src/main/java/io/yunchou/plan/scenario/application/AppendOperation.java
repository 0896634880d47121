package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Prepared;
import io.yunchou.engines.cube.api.Submission;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.RequestKey;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.plan.scenario.persistence.OperationTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Workflows;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door through which an operation gets into a scenario's log: only a draft takes any; it is worked out, committed,
 * and only then seen. The document's row is locked to the commit, so neither another server instance nor a submission
 * comes between; the unique sequence in the log stands behind that.
 */
@Service
class AppendOperation {
    private static final int NAMED_AT_MOST = 20;

    private final OpenScenarios scenarios;
    private final OperationTable operations;
    private final Workflows workflows;
    private final Sights sights;
    private final Callers callers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AppendOperation(
            OpenScenarios scenarios,
            OperationTable operations,
            Workflows workflows,
            Sights sights,
            Callers callers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.scenarios = scenarios;
        this.operations = operations;
        this.workflows = workflows;
        this.sights = sights;
        this.callers = callers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What an editor asks for.
     *
     * @param seenSequence the sequence that he had before him
     * @param key makes a repetition known; null where there is none
     */
    record Ask(long seenSequence, String reason, @Nullable RequestKey key) {}

    /**
     * What became of it.
     *
     * @param repeated true where the same request was granted before; nothing was done again
     * @param change null where the repeated request lies too far back to tell
     */
    record Appended(
            long sequence, boolean repeated, @Nullable Change change) {}

    /** @param resolve makes the operation, with the scenario up to date; it may refuse */
    Appended append(ScenarioId id, Ask ask, BiFunction<OpenScenario, Sight, Operation> resolve) {
        OpenScenario open = scenarios.open(id);
        Appended appended = open.writing(() -> write(open, ask, resolve));
        scenarios.careLater(open);
        return appended;
    }

    private Appended write(OpenScenario open, Ask ask, BiFunction<OpenScenario, Sight, Operation> resolve) {
        Step step = transaction.execute(status -> {
            operations.commitDurably();
            workflows.requireDraft(
                    DocumentKey.of(PlanScenario.KIND, open.scenario().id().value()));
            scenarios.catchUp(open);
            return granted(open, ask).orElseGet(() -> prepare(open, ask, resolve));
        });
        return step.prepared() == null ? step.appended() : published(open, step.prepared());
    }

    private record Step(Appended appended, @Nullable Prepared prepared) {}

    private static Appended published(OpenScenario open, Prepared prepared) {
        Change change = prepared.publish();
        open.tell(change);
        return new Appended(change.sequence(), false, change);
    }

    private Step prepare(OpenScenario open, Ask ask, BiFunction<OpenScenario, Sight, Operation> resolve) {
        Sight sight = sights.of(open.structure());
        Operation operation = resolve.apply(open, sight);
        Prepared prepared = prepared(open, sight, submission(ask, operation));
        operations.append(open.scenario().id(), prepared.change().logged(), ask.key());
        return new Step(new Appended(prepared.change().sequence(), false, prepared.change()), prepared);
    }

    private Submission submission(Ask ask, Operation operation) {
        return new Submission(
                ask.seenSequence(),
                Author.of(callers.current()).signature(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                ask.reason(),
                operation);
    }

    private static Prepared prepared(OpenScenario open, Sight sight, Submission submission) {
        try {
            return open.cube().prepare(submission);
        } catch (BusinessException refusal) {
            throw refusal.code() == CubeError.CELLS_CHANGED_SINCE ? changed(open, sight, submission) : refusal;
        }
    }

    private static BusinessException changed(OpenScenario open, Sight sight, Submission submission) {
        List<Told> changes = open.cube().touchedSince(submission.seenSequence(), submission.operation()).stream()
                .map(change -> Told.of(change, sight))
                .limit(NAMED_AT_MOST)
                .toList();
        Told last = changes.getLast();
        return new BusinessException(
                ScenarioError.CELLS_CHANGED,
                "%s changed figures of this edit meanwhile (%s, operation %d).\nMaybe look at the new figures, then edit again."
                        .formatted(last.author(), last.cells(), last.sequence()),
                Map.of(
                        "seenSequence",
                        submission.seenSequence(),
                        "sequence",
                        open.view().sequence(),
                        "author",
                        last.author(),
                        "changes",
                        changes));
    }

    private Optional<Step> granted(OpenScenario open, Ask ask) {
        RequestKey key = ask.key();
        if (key == null) {
            return Optional.empty();
        }
        return operations
                .granted(open.scenario().id(), callers.current().userId(), key.key())
                .map(granted -> repeated(open, key, granted));
    }

    private static Step repeated(OpenScenario open, RequestKey key, OperationTable.Granted granted) {
        if (!granted.digest().equals(key.digest())) {
            throw new BusinessException(
                    ScenarioError.KEY_REUSED,
                    "The idempotency key \"%s\" already stands for another edit, operation %d.\nMaybe give every edit a key of its own."
                            .formatted(key.key(), granted.sequence()),
                    Map.of("key", key.key(), "sequence", granted.sequence()));
        }
        Change change = open.cube().log().stream()
                .filter(logged -> logged.sequence() == granted.sequence())
                .findFirst()
                .orElse(null);
        return new Step(new Appended(granted.sequence(), true, change), null);
    }
}
