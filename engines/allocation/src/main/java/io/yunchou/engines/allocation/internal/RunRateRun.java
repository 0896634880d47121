package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.RunRate;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run rate: the point of the year, the share that past years had reached there, the projection. */
final class RunRateRun {
    private final RunRateRequest request;
    private final WorkingDays workingDays;
    private final PlanMonth month;

    RunRateRun(RunRateRequest request) {
        this.request = request;
        workingDays = new WorkingDays(request.season().calendar());
        month = request.season().plan().stream()
                .filter(candidate -> candidate.span().contains(request.asOf()))
                .findFirst()
                .orElseThrow();
    }

    RunRate runRate() {
        List<PastYear> years = request.season().history().stream()
                .map(year -> new PastYear(year, workingDays))
                .filter(year -> year.total().signum() > 0 && year.has(month.slot()))
                .toList();
        Fraction share = years.isEmpty() ? shareOfWorkingDays() : meanShare(years);
        BigDecimal expected = amount(share.times(Fraction.of(request.quota())));
        return new RunRate(
                share.rounded(),
                expected,
                request.actual().subtract(expected),
                projection(share),
                years.stream().map(PastYear::code).sorted().toList());
    }

    private Fraction meanShare(List<PastYear> years) {
        Fraction elapsed = elapsedPartOfMonth();
        return years.stream()
                .map(year -> year.reached(month.slot(), elapsed).over(year.total()))
                .reduce(Fraction.ZERO, Fraction::plus)
                .over(Fraction.of(years.size()));
    }

    /** By working days; a month without any is over from its first day. */
    private Fraction elapsedPartOfMonth() {
        Fraction whole = workingDays.in(month.span());
        return whole.signum() == 0
                ? Fraction.ONE
                : workingDays.in(toDate(month.span())).over(whole);
    }

    private Fraction shareOfWorkingDays() {
        Fraction elapsed = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        for (PlanMonth each : request.season().plan()) {
            whole = whole.plus(workingDays.in(each.span()));
            if (!each.span().start().isAfter(request.asOf())) {
                elapsed = elapsed.plus(workingDays.in(toDate(each.span())));
            }
        }
        return elapsed.over(whole);
    }

    private DateRange toDate(DateRange span) {
        LocalDate next = request.asOf().plusDays(1);
        LocalDate end = span.end();
        return DateRange.of(span.start(), end != null && end.isBefore(next) ? end : next);
    }

    private @Nullable BigDecimal projection(Fraction share) {
        return share.signum() <= 0 ? null : amount(Fraction.of(request.actual()).over(share));
    }

    private static BigDecimal amount(Fraction exact) {
        return exact.rounded(Rounding.LEDGER_SCALE);
    }
}
