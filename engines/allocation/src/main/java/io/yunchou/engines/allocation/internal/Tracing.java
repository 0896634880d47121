package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Trace;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Writes down how each quota came about. */
record Tracing(BigDecimal unit, BigInteger total, Weighing weighing, Filling filling) {
    Allotment allotment(int index, Member member, Fraction renormalised, BigInteger units) {
        Trace trace = new Trace(
                weighing.basis(index),
                weighing.share(index).rounded(),
                member.factor(),
                interval(index),
                amounts(index, renormalised, units));
        return new Allotment(member.id(), amount(units), trace);
    }

    private Trace.Amounts amounts(int index, Fraction renormalised, BigInteger units) {
        Fraction fair = weighing.share(index).times(new Fraction(total, BigInteger.ONE));
        Fraction bounded = filling.amount(index);
        Fraction difference = new Fraction(units, BigInteger.ONE).minus(bounded);
        return new Trace.Amounts(inUnits(fair), inUnits(renormalised), inUnits(bounded), inUnits(difference));
    }

    private Trace.Interval interval(int index) {
        UnitBounds bounds = filling.bounds().get(index);
        return new Trace.Interval(
                amount(bounds.low()),
                bounds.lowBound(),
                amountOrNone(bounds.high()),
                bounds.highBound(),
                filling.binding(index));
    }

    private BigDecimal inUnits(Fraction units) {
        return units.times(Fraction.of(unit)).rounded();
    }

    private BigDecimal amount(BigInteger units) {
        return unit.multiply(new BigDecimal(units));
    }

    private @Nullable BigDecimal amountOrNone(@Nullable BigInteger units) {
        return units == null ? null : amount(units);
    }
}
