package io.yunchou.plan.scenario.domain;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.scenario.ScenarioId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it stands in the books; what it plans is in its log.
 *
 * @param measure the code of the measure that its quotas count
 * @param owedBy the kind of period in which its quotas are owed once published
 * @param forkedFrom the scenario from which it was forked; null for one that was opened anew
 * @param submittedSequence the last operation that was ever submitted
 */
public record PlanScenario(
        ScenarioId id,
        String name,
        String fiscalYear,
        String measure,
        BigDecimal grain,
        FiscalPeriod.Kind owedBy,
        long structureId,
        long ownerId,
        String ownerName,
        Instant createdAt,
        @Nullable Long forkedFrom,
        @Nullable Long forkedAtSequence,
        long submittedSequence) {
    /** The workflow's kind of document. */
    public static final String KIND = "plan.scenario";
}
