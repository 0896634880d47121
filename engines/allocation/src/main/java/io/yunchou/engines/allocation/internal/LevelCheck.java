package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.FactorLimits;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a level's rule. */
final class LevelCheck {
    private LevelCheck() {}

    static void level(Findings findings, String path, Level level) {
        drivers(findings, path, level.drivers());
        factorLimits(findings, path, level.factorLimits());
        GuardRails rails = level.guardRails();
        findings.expect(
                rails == null || inOrder(rails), AllocationError.GUARD_RAILS_WRONG, path + ".guardRails", rails);
        findings.expect(
                level.overAssignment().signum() >= 0,
                AllocationError.OVER_ASSIGNMENT_NEGATIVE,
                path + ".overAssignment",
                level.overAssignment());
    }

    private static void drivers(Findings findings, String path, List<Driver> drivers) {
        if (drivers.isEmpty()) {
            findings.expect(false, AllocationError.NO_DRIVERS, path + ".drivers", 0);
            return;
        }
        Set<String> names = new HashSet<>();
        for (Driver driver : drivers) {
            String field = "%s.drivers[%s]".formatted(path, driver.name());
            findings.expect(names.add(driver.name()), AllocationError.DRIVER_DUPLICATE, field, driver.name());
            findings.expect(isPart(driver.share()), AllocationError.DRIVER_SHARE_OUT_OF_RANGE, field, driver.share());
        }
        BigDecimal sum = drivers.stream().map(Driver::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        findings.expect(
                sum.compareTo(BigDecimal.ONE) == 0, AllocationError.DRIVER_SHARES_NOT_ONE, path + ".drivers", sum);
    }

    private static void factorLimits(Findings findings, String path, FactorLimits limits) {
        boolean right = limits.low().signum() > 0
                && limits.low().compareTo(BigDecimal.ONE) <= 0
                && limits.high().compareTo(BigDecimal.ONE) >= 0;
        findings.expect(right, AllocationError.FACTOR_LIMITS_WRONG, path + ".factorLimits", limits);
    }

    private static boolean inOrder(GuardRails rails) {
        return rails.minimumGrowth().compareTo(BigDecimal.ONE.negate()) >= 0
                && rails.minimumGrowth().compareTo(rails.maximumGrowth()) <= 0;
    }

    static boolean isPart(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
