package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import java.math.BigDecimal;

/** The value that a driver has for a member. */
final class DriverValues {
    private DriverValues() {}

    static BigDecimal of(Driver driver, Member member) {
        return switch (driver.source()) {
            case FIGURE -> figure(member, driver.name());
            case HISTORY -> history(member);
            case EVEN -> BigDecimal.ONE;
        };
    }

    static BigDecimal figure(Member member, String name) {
        return member.figures().getOrDefault(name, BigDecimal.ZERO);
    }

    static BigDecimal history(Member member) {
        return member.standing() instanceof Standing.Established(BigDecimal history, String _)
                ? history
                : BigDecimal.ZERO;
    }
}
