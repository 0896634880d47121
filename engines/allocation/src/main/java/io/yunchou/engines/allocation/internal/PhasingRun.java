package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.UnitRounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One phasing: indices, weights, whole units. */
final class PhasingRun {
    private final PhasingRequest request;
    private final List<PlanMonth> plan;
    private final WorkingDays workingDays;
    private final Seasonality seasonality;

    PhasingRun(PhasingRequest request) {
        this.request = request;
        plan = request.season().plan().stream()
                .sorted(Comparator.comparing(month -> month.span().start()))
                .toList();
        workingDays = new WorkingDays(request.season().calendar());
        seasonality = new Seasonality(request.season(), workingDays);
    }

    Phasing phasing() {
        List<Fraction> weights = weights();
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> shares = weights.stream().map(weight -> weight.over(sum)).toList();
        long[] units = WholeUnits.split(totalUnits(), integers(shares), UnitRounding.LARGEST_REMAINDER);
        List<Phasing.Month> months = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            months.add(month(plan.get(i), shares.get(i), units[i]));
        }
        return new Phasing(months, seasonality.notes());
    }

    private List<Fraction> weights() {
        return plan.stream()
                .map(month -> seasonality.index(month.slot()).times(workingDays.in(month.span())))
                .toList();
    }

    private BigInteger totalUnits() {
        return Fraction.of(request.amount()).over(Fraction.of(request.unit())).floor();
    }

    private static List<BigInteger> integers(List<Fraction> shares) {
        BigInteger product = shares.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return shares.stream()
                .map(share -> share.numerator().multiply(product.divide(share.denominator())))
                .toList();
    }

    private Phasing.Month month(PlanMonth month, Fraction share, long units) {
        BigDecimal amount = request.unit().multiply(BigDecimal.valueOf(units));
        Fraction exact = Fraction.of(request.amount()).times(share);
        return new Phasing.Month(
                month.slot(),
                amount,
                workingDays.in(month.span()).rounded(),
                seasonality.index(month.slot()).rounded(),
                share.rounded(),
                seasonality.basis(month.slot()),
                Fraction.of(amount).minus(exact).rounded());
    }
}
