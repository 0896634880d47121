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
 */
public record AnnualPlan(
        long id,
        String name,
        String fiscalYear,
        String measure,
        Measure counted,
        @Nullable Long runId,
        @Nullable Long scenarioId,
        Instant createdAt,
        String createdBy) {
    /** The kind of document that the workflow knows it as. */
    public static final String KIND = "plan.annual-plan";

    public PlanYear year() {
        return new PlanYear(fiscalYear, measure);
    }
}
