package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.Stretch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Over-assignment per level, limited so that the product over the levels stays within the cap. */
record StretchedLevels(List<BigDecimal> requested, List<Fraction> factors) {
    static void check(List<BigDecimal> overAssignments, BigDecimal cap) {
        Findings findings = new Findings();
        findings.expect(cap.signum() >= 0, AllocationError.CAP_NEGATIVE, "cap", cap);
        for (int level = 0; level < overAssignments.size(); level++) {
            BigDecimal rate = overAssignments.get(level);
            String field = "overAssignments[%d]".formatted(level);
            findings.expect(rate.signum() >= 0, AllocationError.OVER_ASSIGNMENT_NEGATIVE, field, rate);
        }
        findings.refuseIfAny();
    }

    static StretchedLevels of(List<BigDecimal> overAssignments, BigDecimal cap) {
        List<Fraction> factors = new ArrayList<>();
        Fraction left = factor(cap);
        for (BigDecimal rate : overAssignments) {
            Fraction factor = factor(rate).min(left);
            factors.add(factor);
            left = left.over(factor);
        }
        return new StretchedLevels(List.copyOf(overAssignments), factors);
    }

    /** 1 + over-assignment of a level, exact. */
    Fraction factor(int level) {
        return factors.get(level);
    }

    List<Stretch> described() {
        List<Stretch> described = new ArrayList<>();
        Fraction product = Fraction.ONE;
        for (int level = 0; level < factors.size(); level++) {
            product = product.times(factors.get(level));
            described.add(new Stretch(requested.get(level), rate(factors.get(level)), rate(product)));
        }
        return described;
    }

    private static Fraction factor(BigDecimal rate) {
        return Fraction.of(rate).plus(Fraction.ONE);
    }

    private static BigDecimal rate(Fraction factor) {
        return factor.minus(Fraction.ONE).rounded();
    }
}
