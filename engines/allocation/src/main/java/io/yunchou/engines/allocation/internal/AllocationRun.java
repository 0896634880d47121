package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.AllocationOutcome;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One allocation, step by step in the order that the API states. */
final class AllocationRun {
    private final AllocationRequest request;
    private final Target target;
    private final List<Member> members;
    private final BigInteger total;

    /** @param stretch 1 + over-assignment, exact */
    AllocationRun(AllocationRequest request, Fraction stretch) {
        target = request.target();
        members = request.members().stream()
                .sorted(Comparator.comparing(Member::id))
                .toList();
        this.request = new AllocationRequest(target, request.level(), members);
        total = Fraction.of(target.goal())
                .times(stretch)
                .over(Fraction.of(target.unit()))
                .nearest();
    }

    AllocationOutcome outcome() {
        Weighing weighing = new Weighing(request.level(), members, amount(total));
        List<BigInteger> adjusted = withFactors(weighing.masses());
        List<BigInteger> entryQuotas = entryQuotas(adjusted);
        Corridor corridor = new Corridor(bounds(entryQuotas));
        return corridor.holds(total)
                ? allocated(weighing, adjusted, WaterFilling.fill(adjusted, corridor.bounds(), total))
                : new Loosenings(request, corridor, entryQuotas, total).proposal();
    }

    private List<BigInteger> withFactors(List<BigInteger> masses) {
        CommonScale scale = CommonScale.of(
                members.stream().map(member -> member.factor().value()).toList());
        List<BigInteger> adjusted = new ArrayList<>();
        for (int i = 0; i < masses.size(); i++) {
            adjusted.add(
                    masses.get(i).multiply(scale.integer(members.get(i).factor().value())));
        }
        return adjusted;
    }

    private List<BigInteger> entryQuotas(List<BigInteger> adjusted) {
        BigInteger sum = CommonScale.sum(adjusted);
        return adjusted.stream().map(mass -> renormalised(mass, sum).nearest()).toList();
    }

    private List<UnitBounds> bounds(List<BigInteger> entryQuotas) {
        Bounding bounding = new Bounding(request.level().guardRails(), Fraction.of(target.unit()));
        List<UnitBounds> bounds = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            bounds.add(bounding.of(members.get(i), entryQuotas.get(i)));
        }
        return bounds;
    }

    private Fraction renormalised(BigInteger mass, BigInteger sum) {
        return sum.signum() == 0 ? Fraction.ZERO : Fraction.of(total.multiply(mass), sum);
    }

    private Allocated allocated(Weighing weighing, List<BigInteger> adjusted, Filling filling) {
        List<BigInteger> units = WholeUnits.of(filling, total, target.rounding());
        BigInteger sum = CommonScale.sum(adjusted);
        Tracing tracing = new Tracing(target.unit(), total, weighing, filling);
        List<Allotment> allotments = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Fraction renormalised = renormalised(adjusted.get(i), sum);
            allotments.add(tracing.allotment(i, members.get(i), renormalised, units.get(i)));
        }
        return new Allocated(target.measure(), target.goal(), amount(total), allotments);
    }

    private BigDecimal amount(BigInteger units) {
        return target.unit().multiply(new BigDecimal(units));
    }
}
