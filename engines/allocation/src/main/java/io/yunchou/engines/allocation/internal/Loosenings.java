package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Loosening;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a set of bounds to move so that a total becomes feasible. Kinds of bounds give way one after the other, each
 * kind only as far as needed, in proportion to the amounts: the same {@link WaterFilling}, run over the bounds.
 */
final class Loosenings {
    private static final List<Set<Bound>> KINDS = List.of(
            Set.of(Bound.GUARD_RAIL_LOW, Bound.GUARD_RAIL_HIGH),
            Set.of(Bound.ENTRY),
            Set.of(Bound.MINIMUM, Bound.MAXIMUM),
            Set.of(Bound.LOCK));

    private final List<Member> members;
    private final @Nullable GuardRails guardRails;
    private final Target target;
    private final Corridor given;
    private final BigInteger total;
    private final List<BigInteger> entryQuotas;
    private final List<UnitBounds> bounds;
    private final List<UnitBounds> ownLimits;
    private final Map<String, Loosening> loosenings = new LinkedHashMap<>();

    /**
     * @param problem what was asked
     * @param given the bounds of its members, in their order
     * @param entryQuotas what each would take as an entrant, before its own limits
     * @param total what cannot be assigned
     */
    Loosenings(AllocationRequest problem, Corridor given, List<BigInteger> entryQuotas, BigInteger total) {
        this.members = problem.members();
        this.guardRails = problem.level().guardRails();
        this.target = problem.target();
        this.given = given;
        this.total = total;
        this.entryQuotas = entryQuotas;
        bounds = new ArrayList<>(given.bounds());
        Bounding bounding = new Bounding(null, Fraction.of(target.unit()));
        ownLimits = members.stream().map(bounding::ownLimits).toList();
    }

    Infeasible proposal() {
        uncross();
        KINDS.forEach(this::lower);
        KINDS.forEach(this::raise);
        BigInteger highest = given.highest();
        return new Infeasible(
                target.measure(),
                target.goal(),
                amount(total),
                amount(given.lowest()),
                highest == null ? null : amount(highest),
                List.copyOf(loosenings.values()),
                LoosenedRails.of(guardRails, members, loosenings.values()));
    }

    /** Where no whole unit fits between a member's bounds, the guard rail gives way, or else the maximum. */
    private void uncross() {
        for (int i = 0; i < bounds.size(); i++) {
            UnitBounds crossed = bounds.get(i);
            if (!crossed.crossed()) {
                continue;
            }
            if (crossed.lowBound() == Bound.GUARD_RAIL_LOW && crossed.highBound() == Bound.MAXIMUM) {
                moveLow(i, clipToHigh(crossed));
            } else {
                moveHigh(i, crossed.low());
            }
        }
    }

    private static BigInteger clipToHigh(UnitBounds bounds) {
        return bounds.clip(bounds.low());
    }

    private void lower(Set<Bound> kind) {
        BigInteger excess = new Corridor(bounds).lowest().subtract(total);
        List<Integer> giving = membersWith(kind, UnitBounds::lowBound);
        if (excess.signum() <= 0 || giving.isEmpty()) {
            return;
        }
        List<BigInteger> lows = giving.stream().map(i -> bounds.get(i).low()).toList();
        List<UnitBounds> room = giving.stream()
                .map(i ->
                        new UnitBounds(floorBehind(i), Bound.NONE, bounds.get(i).low(), Bound.NONE))
                .toList();
        BigInteger reachable = new Corridor(room).lowest();
        BigInteger needed = CommonScale.sum(lows).subtract(excess).max(reachable);
        Filling filling = WaterFilling.fill(lows, room, needed);
        for (int i = 0; i < giving.size(); i++) {
            moveLow(giving.get(i), filling.amount(i).floor());
        }
    }

    private void raise(Set<Bound> kind) {
        BigInteger highest = new Corridor(bounds).highest();
        List<Integer> giving = membersWith(kind, UnitBounds::highBound);
        if (highest == null || highest.compareTo(total) >= 0 || giving.isEmpty()) {
            return;
        }
        List<BigInteger> highs = giving.stream().map(this::high).toList();
        List<UnitBounds> room = giving.stream()
                .map(i -> new UnitBounds(high(i), Bound.NONE, ceilingBehind(i), Bound.NONE))
                .toList();
        BigInteger wanted = CommonScale.sum(highs).add(total).subtract(highest);
        BigInteger reachable = new Corridor(room).highest();
        Filling filling = WaterFilling.fill(highs, room, reachable == null ? wanted : wanted.min(reachable));
        for (int i = 0; i < giving.size(); i++) {
            moveHigh(giving.get(i), filling.amount(i).ceiling());
        }
    }

    private List<Integer> membersWith(Set<Bound> kind, Function<UnitBounds, Bound> side) {
        return IntStream.range(0, bounds.size())
                .filter(i -> kind.contains(side.apply(bounds.get(i))))
                .boxed()
                .toList();
    }

    private BigInteger floorBehind(int member) {
        return isPolicy(bounds.get(member).lowBound()) ? ownLimits.get(member).low() : BigInteger.ZERO;
    }

    private @Nullable BigInteger ceilingBehind(int member) {
        return isPolicy(bounds.get(member).highBound()) ? ownLimits.get(member).high() : null;
    }

    private static boolean isPolicy(Bound bound) {
        return KINDS.get(0).contains(bound) || KINDS.get(1).contains(bound);
    }

    private BigInteger high(int member) {
        BigInteger high = bounds.get(member).high();
        return high == null ? BigInteger.ZERO : high;
    }

    /** Moves the bound, and what stands behind it as far as it is in the way. */
    private void moveLow(int member, BigInteger to) {
        UnitBounds from = bounds.get(member);
        UnitBounds own = ownLimits.get(member);
        boolean ownIsNext = isPolicy(from.lowBound()) && to.compareTo(own.low()) <= 0;
        record(member, from.lowBound(), from.low(), to);
        if (to.compareTo(own.low()) < 0) {
            record(member, own.lowBound(), own.low(), to);
        }
        if (takesEntryQuota(member) && to.compareTo(entryQuotas.get(member)) < 0) {
            record(member, Bound.ENTRY, entryQuotas.get(member), to);
        }
        Bound bound = ownIsNext ? own.lowBound() : from.lowBound();
        bounds.set(member, new UnitBounds(to, bound, from.high(), from.highBound()));
    }

    /** As {@link #moveLow}, upwards. */
    private void moveHigh(int member, BigInteger to) {
        UnitBounds from = bounds.get(member);
        UnitBounds own = ownLimits.get(member);
        BigInteger limit = own.high() == null ? to.add(BigInteger.ONE) : own.high();
        boolean ownIsNext = isPolicy(from.highBound()) && to.compareTo(limit) >= 0;
        record(member, from.highBound(), high(member), to);
        if (to.compareTo(limit) > 0) {
            record(member, own.highBound(), limit, to);
        }
        if (takesEntryQuota(member) && to.compareTo(entryQuotas.get(member)) > 0) {
            record(member, Bound.ENTRY, entryQuotas.get(member), to);
        }
        Bound bound = ownIsNext ? own.highBound() : from.highBound();
        bounds.set(member, new UnitBounds(from.low(), from.lowBound(), to, bound));
    }

    private boolean takesEntryQuota(int member) {
        return Weighing.isEntrant(members.get(member))
                && members.get(member).limits().lock() == null;
    }

    /** A bound that moves twice is told once. */
    private void record(int member, Bound bound, BigInteger from, BigInteger to) {
        if (!from.equals(to)) {
            String id = members.get(member).id();
            loosenings.merge(
                    id + '\n' + bound,
                    new Loosening(id, bound, amount(from), amount(to)),
                    (first, last) -> new Loosening(id, bound, first.from(), last.to()));
        }
    }

    private BigDecimal amount(BigInteger units) {
        return target.unit().multiply(new BigDecimal(units));
    }
}
