package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Loosening;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The guard rails of a level that let all loosenings of single members through. */
final class LoosenedRails {
    private static final BigInteger SCALE = BigInteger.TEN.pow(Rounding.QUOTIENT_SCALE);

    private LoosenedRails() {}

    static @Nullable GuardRails of(@Nullable GuardRails rails, List<Member> members, Collection<Loosening> loosenings) {
        if (rails == null) {
            return null;
        }
        Map<String, BigDecimal> histories =
                members.stream().collect(Collectors.toMap(Member::id, DriverValues::history));
        GuardRails loosened = rails;
        for (Loosening loosening : loosenings) {
            BigDecimal history = histories.getOrDefault(loosening.memberId(), BigDecimal.ZERO);
            loosened = loosened(loosened, loosening, Fraction.of(history));
        }
        return loosened.equals(rails) ? null : loosened;
    }

    private static GuardRails loosened(GuardRails rails, Loosening loosening, Fraction history) {
        Bound bound = loosening.bound();
        if (bound != Bound.GUARD_RAIL_LOW && bound != Bound.GUARD_RAIL_HIGH) {
            return rails;
        }
        Fraction growth = Fraction.of(loosening.to()).over(history).minus(Fraction.ONE);
        Fraction scaled = growth.times(new Fraction(SCALE, BigInteger.ONE));
        return bound == Bound.GUARD_RAIL_LOW
                ? new GuardRails(rails.minimumGrowth().min(decimal(scaled.floor())), rails.maximumGrowth())
                : new GuardRails(rails.minimumGrowth(), rails.maximumGrowth().max(decimal(scaled.ceiling())));
    }

    private static BigDecimal decimal(BigInteger scaled) {
        return new BigDecimal(scaled, Rounding.QUOTIENT_SCALE);
    }
}
