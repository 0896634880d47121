package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Member;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Brings guard rails, minimum, maximum and lock of a member inside to whole units. */
record Bounding(@Nullable GuardRails guardRails, Fraction unit) {
    /** @param entryUnits the entry quota, which counts for entrants only */
    UnitBounds of(Member member, BigInteger entryUnits) {
        BigDecimal lock = member.limits().lock();
        if (lock != null) {
            return UnitBounds.fixed(units(lock).floor(), Bound.LOCK);
        }
        UnitBounds own = withLimits(withoutLimits(member), member.limits());
        return Weighing.isEntrant(member) && !own.crossed() ? entry(own, entryUnits) : own;
    }

    /** What stands behind the guard rails: only the member's own limits. */
    UnitBounds ownLimits(Member member) {
        return withLimits(UnitBounds.NONE, member.limits());
    }

    private UnitBounds withoutLimits(Member member) {
        BigDecimal history = DriverValues.history(member);
        return guardRails != null && history.signum() > 0 ? rails(guardRails, history) : UnitBounds.NONE;
    }

    private UnitBounds rails(GuardRails rails, BigDecimal history) {
        BigDecimal low = history.multiply(BigDecimal.ONE.add(rails.minimumGrowth()));
        BigDecimal high = history.multiply(BigDecimal.ONE.add(rails.maximumGrowth()));
        return UnitBounds.NONE
                .atLeast(units(low).ceiling(), Bound.GUARD_RAIL_LOW)
                .atMost(units(high).floor(), Bound.GUARD_RAIL_HIGH);
    }

    private UnitBounds withLimits(UnitBounds bounds, Limits limits) {
        UnitBounds raised = limits.minimum() == null
                ? bounds
                : bounds.atLeast(units(limits.minimum()).ceiling(), Bound.MINIMUM);
        return limits.maximum() == null
                ? raised
                : raised.atMost(units(limits.maximum()).floor(), Bound.MAXIMUM);
    }

    /** Where a limit moves the entry quota, the limit is named on the side that it holds. */
    private static UnitBounds entry(UnitBounds own, BigInteger entryUnits) {
        BigInteger amount = own.clip(entryUnits);
        int moved = amount.compareTo(entryUnits);
        return new UnitBounds(
                amount, moved > 0 ? own.lowBound() : Bound.ENTRY, amount, moved < 0 ? own.highBound() : Bound.ENTRY);
    }

    private Fraction units(BigDecimal amount) {
        return Fraction.of(amount).over(unit);
    }
}
