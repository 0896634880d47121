package io.yunchou.plan.web;

import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.DecompositionRules.DriverShare;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.plan.domain.decomposition.DecompositionRules.NodeRule;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decomposition as a client asks for it; what is left out has the usual value: by history alone, no guard rails,
 * factors from 0.9 to 1.1, no over-assignment.
 */
record DecompositionRequest(
        @NotBlank String fiscalYear,
        @NotBlank String measure,
        @Nullable Long unitId,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal factor,
        @Nullable LocalDate structureOn,
        @Nullable List<LevelRequest> levels,
        @Nullable BigDecimal overAssignmentCap,
        @Nullable BigDecimal roundingUnit,
        @Nullable List<NodeRule> nodes) {
    /** The rule of one level. */
    record LevelRequest(
            @Nullable List<DriverShare> drivers,
            @Nullable String potential,
            @Nullable BigDecimal minimumGrowth,
            @Nullable BigDecimal maximumGrowth,
            @Nullable BigDecimal factorLow,
            @Nullable BigDecimal factorHigh,
            @Nullable BigDecimal overAssignment) {
        private static final DriverShare BY_HISTORY = new DriverShare(DecompositionRules.HISTORY, BigDecimal.ONE);

        LevelRule rule() {
            LevelRule usual = LevelRule.of(BY_HISTORY);
            return new LevelRule(
                    drivers == null ? usual.drivers() : drivers,
                    potential,
                    minimumGrowth,
                    maximumGrowth,
                    or(factorLow, usual.factorLow()),
                    or(factorHigh, usual.factorHigh()),
                    or(overAssignment, usual.overAssignment()));
        }
    }

    DecompositionRules rules() {
        LevelRequest usual = new LevelRequest(null, null, null, null, null, null, null);
        List<LevelRequest> asked = levels == null || levels.isEmpty() ? List.of(usual) : levels;
        return new DecompositionRules(
                fiscalYear,
                measure,
                unitId,
                goal,
                factor,
                structureOn,
                asked.stream().map(LevelRequest::rule).toList(),
                or(overAssignmentCap, new BigDecimal("0.10")),
                roundingUnit,
                nodes == null ? List.of() : nodes);
    }

    private static BigDecimal or(@Nullable BigDecimal value, BigDecimal usual) {
        return value == null ? usual : value;
    }
}
