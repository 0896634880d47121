package io.yunchou.plan.domain;

import io.yunchou.ledger.Measure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan.
 *
 * @param measure the code of its measure
 * @param counted what the measure counted when the plan was begun
 * @param runId the decomposition whose outcome it took over; null while it has none
 * @param scenarioId the scenario whose cells it took over; null where it has none
 * @param scenarioSequence up to which of the scenario's operations; null where it has none
 */
public record AnnualPlan(
        long id,
        String name,
        String fiscalYear,
        String measure,
        Measure counted,
        @Nullable Long runId,
        @Nullable Long scenarioId,
        @Nullable Long scenarioSequence,
        Instant createdAt,
        String createdBy) {
    /** The kind of document that the workflow knows it as. */
    public static final String KIND = "plan.annual-plan";

    /**
     * Where a plan's content came from; at most one of run and scenario is there.
     *
     * @param sequence up to which of the scenario's operations
     */
    public record Origin(
            @Nullable Long runId,
            @Nullable Long scenarioId,
            @Nullable Long sequence) {
        public static Origin run(long id) {
            return new Origin(id, null, null);
        }

        public static Origin scenario(long id, long sequence) {
            return new Origin(null, id, sequence);
        }
    }

    public PlanYear year() {
        return new PlanYear(fiscalYear, measure);
    }
}
