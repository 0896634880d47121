package io.yunchou.plan.domain.decomposition;

import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.FactorLimits;
import io.yunchou.engines.allocation.api.Form;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.kernel.Rounding;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionRules.DriverShare;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rule of a level as it can be applied to one node's children. */
final class LevelRules {
    private LevelRules() {}

    /** @param unusable takes the drivers of which none of the children has a value; the others take their place */
    static Level level(LevelRule rule, BigDecimal overAssignment, List<InputNode> children, Consumer<String> unusable) {
        List<DriverShare> usable = new ArrayList<>();
        for (DriverShare driver : rule.drivers()) {
            if (hasValues(driver.driver(), children)) {
                usable.add(driver);
            } else {
                unusable.accept(driver.driver());
            }
        }
        String potential = rule.potential();
        return new Level(
                potential != null && hasValues(potential, children) ? new Form.Growth(potential) : new Form.FairShare(),
                drivers(usable, usable.size() < rule.drivers().size()),
                guardRails(rule),
                new FactorLimits(rule.factorLow(), rule.factorHigh()),
                overAssignment);
    }

    static BigDecimal value(String driver, InputNode node) {
        return switch (driver) {
            case DecompositionRules.EVEN -> BigDecimal.ONE;
            case DecompositionRules.HISTORY -> node.history();
            default -> node.drivers().getOrDefault(driver, BigDecimal.ZERO);
        };
    }

    private static boolean hasValues(String driver, List<InputNode> children) {
        return children.stream().anyMatch(child -> value(driver, child).signum() > 0);
    }

    private static List<Driver> drivers(List<DriverShare> usable, boolean rescale) {
        BigDecimal total = usable.stream().map(DriverShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            return List.of(Driver.even("1"));
        }
        List<Driver> drivers = new ArrayList<>();
        BigDecimal left = BigDecimal.ONE;
        for (int i = 0; i < usable.size(); i++) {
            BigDecimal share = usable.get(i).share();
            BigDecimal scaled = rescale ? Rounding.quotient(share, total) : share;
            boolean last = rescale && i == usable.size() - 1;
            drivers.add(driver(usable.get(i).driver(), last ? left : scaled));
            left = left.subtract(scaled);
        }
        return drivers;
    }

    private static Driver driver(String name, BigDecimal share) {
        Driver.Source source = switch (name) {
            case DecompositionRules.HISTORY -> Driver.Source.HISTORY;
            case DecompositionRules.EVEN -> Driver.Source.EVEN;
            default -> Driver.Source.FIGURE;
        };
        return new Driver(name, share, source);
    }

    private static @Nullable GuardRails guardRails(LevelRule rule) {
        BigDecimal minimum = rule.minimumGrowth();
        BigDecimal maximum = rule.maximumGrowth();
        return minimum == null || maximum == null ? null : new GuardRails(minimum, maximum);
    }
}
