package io.yunchou.engines.allocation.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, exactly, the multiplier μ with {@code Σ clip(μ·weight, low, high) = total}. The sum is piecewise linear in μ; its
 * breakpoints, where a member leaves the low or reaches the high bound, are passed in ascending order until the total
 * lies in the segment.
 */
final class WaterFilling {
    private final List<BigInteger> weights;
    private final List<UnitBounds> bounds;
    private final BigInteger total;
    private BigInteger fixed;
    private BigInteger free = BigInteger.ZERO;

    private WaterFilling(List<BigInteger> weights, List<UnitBounds> bounds, BigInteger total) {
        this.weights = weights;
        this.bounds = bounds;
        this.total = total;
        this.fixed = CommonScale.sum(bounds.stream().map(UnitBounds::low).toList());
    }

    /** The total must lie between the sums of the low and the high bounds. */
    static Filling fill(List<BigInteger> weights, List<UnitBounds> bounds, BigInteger total) {
        if (reachesWithWeights(weights, bounds, total)) {
            Fraction multiplier = new WaterFilling(weights, bounds, total).multiplier();
            return new Filling(weights, bounds, multiplier);
        }
        return fillWeightless(weights, bounds, total);
    }

    private static boolean reachesWithWeights(List<BigInteger> weights, List<UnitBounds> bounds, BigInteger total) {
        BigInteger most = new Corridor(withoutRoomForWeightless(weights, bounds)).highest();
        return most == null || most.compareTo(total) >= 0;
    }

    private static List<UnitBounds> withoutRoomForWeightless(List<BigInteger> weights, List<UnitBounds> bounds) {
        List<UnitBounds> held = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            held.add(weights.get(i).signum() > 0 ? bounds.get(i) : bounds.get(i).fixedLow());
        }
        return held;
    }

    /** All who weigh something are at their high bound: the others share what is left, evenly. */
    private static Filling fillWeightless(List<BigInteger> weights, List<UnitBounds> bounds, BigInteger total) {
        List<UnitBounds> rest = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            rest.add(weights.get(i).signum() > 0 ? bounds.get(i).fixedHigh() : bounds.get(i));
        }
        List<BigInteger> even = weights.stream().map(_ -> BigInteger.ONE).toList();
        return new Filling(even, rest, new WaterFilling(even, rest, total).multiplier());
    }

    private Fraction multiplier() {
        if (fixed.equals(total)) {
            return Fraction.ZERO;
        }
        for (Breakpoint breakpoint : breakpoints()) {
            if (reached(breakpoint.multiplier)) {
                return inSegment();
            }
            pass(breakpoint);
            if (free.signum() == 0 && fixed.equals(total)) {
                return breakpoint.multiplier;
            }
        }
        return inSegment();
    }

    private boolean reached(Fraction multiplier) {
        BigInteger sum = fixed.multiply(multiplier.denominator()).add(free.multiply(multiplier.numerator()));
        return free.signum() > 0 && sum.compareTo(total.multiply(multiplier.denominator())) >= 0;
    }

    private Fraction inSegment() {
        return Fraction.of(total.subtract(fixed), free);
    }

    private void pass(Breakpoint breakpoint) {
        BigInteger weight = weights.get(breakpoint.member);
        free = breakpoint.leavesLow ? free.add(weight) : free.subtract(weight);
        fixed = breakpoint.leavesLow ? fixed.subtract(breakpoint.amount) : fixed.add(breakpoint.amount);
    }

    private List<Breakpoint> breakpoints() {
        List<Breakpoint> breakpoints = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() > 0) {
                addBreakpoints(breakpoints, i);
            }
        }
        // A member with low = high passes both at once; the stable sort keeps leaving before reaching.
        breakpoints.sort(Comparator.comparing(Breakpoint::multiplier));
        return breakpoints;
    }

    private void addBreakpoints(List<Breakpoint> breakpoints, int member) {
        BigInteger weight = weights.get(member);
        BigInteger low = bounds.get(member).low();
        BigInteger high = bounds.get(member).high();
        breakpoints.add(new Breakpoint(Fraction.of(low, weight), member, low, true));
        if (high != null) {
            breakpoints.add(new Breakpoint(Fraction.of(high, weight), member, high, false));
        }
    }

    private record Breakpoint(Fraction multiplier, int member, BigInteger amount, boolean leavesLow) {}
}
