package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Violation;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.domain.MeasureRules;
import io.yunchou.plan.persistence.MeasureTable;
import io.yunchou.platform.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds measures, and changes what may still change of them. */
@Service
public class DefineMeasures {
    private final Measures measures;
    private final MeasureTable table;
    private final Trail trail;

    DefineMeasures(Measures measures, MeasureTable table, Trail trail) {
        this.measures = measures;
        this.table = table;
        this.trail = trail;
    }

    /** @throws BusinessException {@code plan.unusable-measure}, or {@code plan.measure-in-use} */
    @Transactional
    public QuotaMeasure define(QuotaMeasure measure) {
        requireUsable(measure);
        Optional<QuotaMeasure> before = measures.find(measure.code());
        if (changesMeaning(measure)) {
            throw inUse(measure.code());
        }
        table.write(measure);
        trail.record(
                "plan.measure", measure.code(), before.isEmpty() ? "created" : "changed", before.orElse(null), measure);
        return measure;
    }

    /** Whether quotas that were published would from now on be held against other facts. */
    boolean changesMeaning(QuotaMeasure measure) {
        return measures.find(measure.code())
                        .filter(known -> !MeasureRules.countTheSame(known, measure))
                        .isPresent()
                && table.isOwedBy(measure.code());
    }

    private static void requireUsable(QuotaMeasure measure) {
        List<Violation> violations = MeasureRules.flaws(measure).stream()
                .map(flaw ->
                        new Violation(flaw.field(), flaw.value(), PlanError.UNUSABLE_MEASURE.code(), flaw.expected()))
                .toList();
        if (!violations.isEmpty()) {
            throw new BusinessException(
                    PlanError.UNUSABLE_MEASURE,
                    "The measure \"%s\" is not usable: %s.\nMaybe mend the fields named."
                            .formatted(measure.code(), violations),
                    Map.of("measure", measure.code()),
                    violations);
        }
    }

    private static BusinessException inUse(String code) {
        return new BusinessException(
                PlanError.MEASURE_IN_USE,
                "Quotas by the measure \"%s\" are published: its kind, tax basis and currency stay as they are.\n"
                                .formatted(code)
                        + "Maybe define another measure beside it.",
                Map.of("measure", code));
    }
}
