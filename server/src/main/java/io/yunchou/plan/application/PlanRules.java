package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCode;
import io.yunchou.kernel.Violation;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.PlanContent.Flaw;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What must hold before a plan may be submitted, approved or published. */
@Component
class PlanRules {
    private static final int NAMED_AT_MOST = 20;

    private final Measures measures;

    PlanRules(Measures measures) {
        this.measures = measures;
    }

    void requirePublishable(AnnualPlan plan, PlanContent content) {
        requireSameMeasure(plan);
        List<Flaw> flaws = content.flaws();
        if (!flaws.isEmpty()) {
            throw flawed(plan, flaws);
        }
    }

    /** Quota and attainment must count the same: attainment goes by what the measure counts now. */
    private void requireSameMeasure(AnnualPlan plan) {
        QuotaMeasure now = measures.named(plan.measure());
        if (!now.ledger().equals(plan.counted())) {
            throw new BusinessException(
                    PlanError.MEASURE_DIFFERS,
                    "The plan \"%s\" was made for %s, but attainment by \"%s\" now counts %s.\n"
                                    .formatted(plan.name(), plan.counted(), plan.measure(), now.ledger())
                            + "Maybe make the plan anew, or define another measure.",
                    Map.of(
                            "plan", plan.name(),
                            "measure", plan.measure(),
                            "planned", plan.counted().toString(),
                            "counted", now.ledger().toString()));
        }
    }

    private static BusinessException flawed(AnnualPlan plan, List<Flaw> flaws) {
        Flaw first = flaws.getFirst();
        List<Violation> violations = flaws.stream()
                .limit(NAMED_AT_MOST)
                .map(flaw -> new Violation(
                        flaw.node(),
                        flaw.found().toPlainString(),
                        code(flaw).code(),
                        flaw.expected().toPlainString()))
                .toList();
        return new BusinessException(
                code(first),
                message(plan, first),
                Map.of(
                        "plan", plan.name(),
                        "node", first.node(),
                        "expected", first.expected().toPlainString(),
                        "found", first.found().toPlainString()),
                violations);
    }

    private static ErrorCode code(Flaw flaw) {
        return switch (flaw.kind()) {
            case EMPTY -> PlanError.PLAN_EMPTY;
            case PARTS_DO_NOT_SUM, UNKNOWN_POSITION -> PlanError.PARTS_DO_NOT_SUM;
            case BELOW_LOCKS -> PlanError.BELOW_LOCKS;
        };
    }

    private static String message(AnnualPlan plan, Flaw flaw) {
        return switch (flaw.kind()) {
            case EMPTY ->
                "The plan \"%s\" asks nothing of anybody.\nMaybe take over a decomposition or a scenario."
                        .formatted(plan.name());
            case PARTS_DO_NOT_SUM ->
                "In \"%s\" %s says %s is assigned, but its positions sum to %s.\nMaybe take it over again."
                        .formatted(plan.name(), flaw.node(), flaw.expected(), flaw.found());
            case BELOW_LOCKS ->
                "In \"%s\" the goal of %s is %s, below the %s that are locked.\nMaybe raise it, or unlock some."
                        .formatted(plan.name(), flaw.node(), flaw.found(), flaw.expected());
            case UNKNOWN_POSITION ->
                "In \"%s\" %s has months but is no part of the plan.\nMaybe take it over again."
                        .formatted(plan.name(), flaw.node());
        };
    }
}
