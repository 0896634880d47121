package io.yunchou.plan.scenario.domain;

import io.yunchou.engines.cube.api.CubeDefinition;
import io.yunchou.engines.cube.api.Formula;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scenario shows of each cell. Only the quota is edited. */
public final class PlanMeasures {
    public static final String QUOTA = "quota";

    /** The goal that a cell answers for, where one was given. */
    public static final String GOAL = "goal";

    /** Goal less quota: what remains to allocate. */
    public static final String REMAINING = "remaining";

    /** What the ledger counted for the position in the matching period of the year before. */
    public static final String LAST_YEAR = "lastYear";

    /** Quota over last year, less 1. */
    public static final String GROWTH = "growth";

    /** What was owed in the matching period of the year before; only in the periods in which it was owed. */
    public static final String LAST_QUOTA = "lastQuota";

    /** Last year over what was owed then. */
    public static final String ATTAINMENT = "attainment";

    /** The grain of the ledger. */
    public static final BigDecimal LEDGER_GRAIN = new BigDecimal("0.0001");

    private static final int RATIO_SCALE = 6;

    private PlanMeasures() {}

    /** A measure as it is shown: a unit times its grain is its value. */
    public record Shown(String name, BigDecimal grain, boolean editable) {}

    public static CubeDefinition definition(PlanStructure structure, BigDecimal grain) {
        Formula quota = Formula.value(QUOTA);
        Formula lastYear = Formula.value(LAST_YEAR);
        int scale = Math.max(0, grain.stripTrailingZeros().scale());
        return new CubeDefinition(
                structure.dimensions(),
                List.of(
                        new Measure.Additive(QUOTA, grain, false),
                        new Measure.Additive(LAST_YEAR, LEDGER_GRAIN, true),
                        new Measure.Node(LAST_QUOTA, LEDGER_GRAIN),
                        new Measure.Derived(GOAL, scale, Formula.goal(QUOTA)),
                        new Measure.Derived(
                                REMAINING, scale, Formula.goal(QUOTA).minus(quota)),
                        new Measure.Derived(
                                GROWTH, RATIO_SCALE, quota.over(lastYear).minus(Formula.constant("1"))),
                        new Measure.Derived(ATTAINMENT, RATIO_SCALE, lastYear.over(Formula.value(LAST_QUOTA)))));
    }

    /** All measures, in the order in which they are shown. */
    public static List<Shown> shown(CubeDefinition definition) {
        return definition.measures().stream().map(PlanMeasures::shown).toList();
    }

    /** The measures of these names; refused where one is unknown. */
    public static List<Shown> named(CubeDefinition definition, List<String> names) {
        return names.stream().map(name -> named(definition, name)).toList();
    }

    private static Shown named(CubeDefinition definition, String name) {
        Optional<Shown> found = shown(definition).stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new BusinessException(
                ScenarioError.UNKNOWN_MEASURE,
                "A scenario shows no measure \"%s\".\nMaybe one of: quota, goal, remaining, lastYear, growth, lastQuota, attainment."
                        .formatted(name),
                Map.of("measure", name)));
    }

    private static Shown shown(Measure measure) {
        return switch (measure) {
            case Measure.Additive additive ->
                new Shown(additive.name(), additive.grain(), additive.name().equals(QUOTA));
            case Measure.Shared shared -> new Shown(shared.name(), shared.grain(), false);
            case Measure.Weighted weighted -> new Shown(weighted.name(), weighted.grain(), false);
            case Measure.Node node -> new Shown(node.name(), node.grain(), false);
            case Measure.Derived derived ->
                new Shown(derived.name(), BigDecimal.ONE.movePointLeft(derived.scale()), false);
        };
    }
}
