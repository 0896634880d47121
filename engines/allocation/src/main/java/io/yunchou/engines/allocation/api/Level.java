package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which one level of the organisation assigns to the next.
 *
 * @param form fair share or growth
 * @param drivers what members are weighed by; at least one, the shares sum to 1. The growth form needs them for the
 *     case that nobody has headroom
 * @param guardRails limits to growth over history; null for none
 * @param factorLimits within which qualitative factors must lie
 * @param overAssignment what is assigned beyond the goal, 0 or more, e.g. 0.05
 */
public record Level(
        Form form,
        List<Driver> drivers,
        @Nullable GuardRails guardRails,
        FactorLimits factorLimits,
        BigDecimal overAssignment) {
    public Level {
        drivers = List.copyOf(drivers);
    }

    /** Fair share by these drivers, without guard rails and over-assignment, factors from 0.9 to 1.1. */
    public static Level fairShare(Driver... drivers) {
        return new Level(new Form.FairShare(), List.of(drivers), null, FactorLimits.USUAL, BigDecimal.ZERO);
    }

    /** Growth by headroom in the named figure, otherwise as {@link #fairShare}. */
    public static Level growth(String potential, Driver... drivers) {
        return new Level(new Form.Growth(potential), List.of(drivers), null, FactorLimits.USUAL, BigDecimal.ZERO);
    }

    public Level withGuardRails(@Nullable GuardRails rails) {
        return new Level(form, drivers, rails, factorLimits, overAssignment);
    }

    public Level withFactorLimits(FactorLimits limits) {
        return new Level(form, drivers, guardRails, limits, overAssignment);
    }

    public Level withOverAssignment(BigDecimal rate) {
        return new Level(form, drivers, guardRails, factorLimits, rate);
    }
}
