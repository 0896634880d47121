package io.yunchou.engines.allocation.internal;

import static io.yunchou.engines.allocation.internal.AllocationCheck.field;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.FactorLimits;
import io.yunchou.engines.allocation.api.Form;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import io.yunchou.engines.allocation.api.Target;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of each member, and of the members together. */
final class MemberCheck {
    private MemberCheck() {}

    static void member(Findings findings, Target target, Level level, Member member) {
        standing(findings, level, member);
        if (!(member.standing() instanceof Standing.Entrant)) {
            figures(findings, level, member);
        }
        factor(findings, level.factorLimits(), member);
        limits(findings, target, member);
    }

    private static void standing(Findings findings, Level level, Member member) {
        switch (member.standing()) {
            case Standing.Established(BigDecimal history, String _) -> {
                findings.expect(
                        history.signum() >= 0, AllocationError.HISTORY_NEGATIVE, field(member, "history"), history);
                if (history.signum() == 0) {
                    newcomer(findings, level, member);
                }
            }
            case Standing.Entrant(BigDecimal ramp, String _) ->
                findings.expect(
                        ramp.signum() > 0 && LevelCheck.isPart(ramp),
                        AllocationError.RAMP_OUT_OF_RANGE,
                        field(member, "ramp"),
                        ramp);
            case Standing.Newcomer() -> newcomer(findings, level, member);
        }
    }

    private static void newcomer(Findings findings, Level level, Member member) {
        Limits limits = member.limits();
        boolean bounded = level.guardRails() == null || limits.maximum() != null || limits.lock() != null;
        findings.expect(bounded, AllocationError.NEWCOMER_UNBOUNDED, field(member, "limits"), limits);
    }

    private static void figures(Findings findings, Level level, Member member) {
        for (Driver driver : level.drivers()) {
            if (driver.source() == Driver.Source.FIGURE) {
                figure(findings, member, driver.name(), AllocationError.DRIVER_VALUE_MISSING);
            }
        }
        if (level.form() instanceof Form.Growth(String potential)) {
            figure(findings, member, potential, AllocationError.POTENTIAL_MISSING);
        }
    }

    private static void figure(Findings findings, Member member, String name, AllocationError missing) {
        BigDecimal value = member.figures().get(name);
        String field = field(member, "figures[%s]".formatted(name));
        findings.expect(value != null, missing, field, value);
        AllocationError negative = missing == AllocationError.POTENTIAL_MISSING
                ? AllocationError.POTENTIAL_NEGATIVE
                : AllocationError.DRIVER_VALUE_NEGATIVE;
        findings.expect(value == null || value.signum() >= 0, negative, field, value);
    }

    private static void factor(Findings findings, FactorLimits limits, Member member) {
        BigDecimal value = member.factor().value();
        boolean within = value.compareTo(limits.low()) >= 0 && value.compareTo(limits.high()) <= 0;
        findings.expect(within, AllocationError.FACTOR_OUTSIDE_LIMITS, field(member, "factor"), value);
        boolean explained = value.compareTo(BigDecimal.ONE) == 0
                || !member.factor().reason().isBlank();
        findings.expect(explained, AllocationError.FACTOR_WITHOUT_REASON, field(member, "factor"), value);
    }

    private static void limits(Findings findings, Target target, Member member) {
        Limits limits = member.limits();
        limit(findings, field(member, "minimum"), limits.minimum());
        limit(findings, field(member, "maximum"), limits.maximum());
        findings.expect(
                inOrder(limits.minimum(), limits.maximum()),
                AllocationError.LIMITS_CROSSED,
                field(member, "minimum"),
                limits.minimum());
        BigDecimal lock = limits.lock();
        if (lock != null) {
            lock(findings, target, member, lock);
        }
    }

    private static void limit(Findings findings, String field, @Nullable BigDecimal limit) {
        findings.expect(limit == null || limit.signum() >= 0, AllocationError.LIMIT_NEGATIVE, field, limit);
    }

    private static void lock(Findings findings, Target target, Member member, BigDecimal lock) {
        String field = field(member, "lock");
        limit(findings, field, lock);
        boolean within = inOrder(member.limits().minimum(), lock)
                && inOrder(lock, member.limits().maximum());
        findings.expect(within, AllocationError.LOCK_OUTSIDE_LIMITS, field, lock);
        boolean inUnits =
                target.unit().signum() <= 0 || lock.remainder(target.unit()).signum() == 0;
        findings.expect(inUnits, AllocationError.LOCK_NOT_IN_UNITS, field, lock);
    }

    private static boolean inOrder(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    static void together(Findings findings, Level level, List<Member> members) {
        List<Member> weighed = members.stream()
                .filter(member -> !(member.standing() instanceof Standing.Entrant))
                .toList();
        for (Driver driver : weighed.isEmpty() ? List.<Driver>of() : level.drivers()) {
            boolean needed = driver.share().signum() > 0;
            boolean found = weighed.stream()
                    .anyMatch(member -> DriverValues.of(driver, member).signum() != 0);
            findings.expect(
                    found || !needed,
                    AllocationError.DRIVER_WITHOUT_VALUES,
                    "level.drivers[%s]".formatted(driver.name()),
                    0);
        }
        peers(findings, members);
    }

    private static void peers(Findings findings, List<Member> members) {
        Set<String> groups = new HashSet<>();
        members.forEach(member -> peerGroup(member).ifPresent(groups::add));
        for (Member member : members) {
            if (member.standing() instanceof Standing.Entrant(BigDecimal _, String group)) {
                findings.expect(groups.contains(group), AllocationError.NO_PEERS, field(member, "peerGroup"), group);
            }
        }
    }

    /** The group that a member stands model for, if it has a history. */
    static Optional<String> peerGroup(Member member) {
        return member.standing() instanceof Standing.Established(BigDecimal history, String group)
                        && history.signum() > 0
                ? Optional.of(group)
                : Optional.empty();
    }
}
