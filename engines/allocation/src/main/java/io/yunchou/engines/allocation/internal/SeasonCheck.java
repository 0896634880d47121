package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.WorkingCalendar.SlowDays;
import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a season and what is asked of it. */
final class SeasonCheck {
    private static final BigDecimal UNITS_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Findings findings = new Findings();

    private SeasonCheck() {}

    static void check(PhasingRequest request) {
        SeasonCheck check = new SeasonCheck();
        check.season(request.season());
        check.amount(request.amount(), request.unit());
        check.findings.refuseIfAny();
        check.workingDays(request.season());
    }

    static void check(RunRateRequest request) {
        SeasonCheck check = new SeasonCheck();
        check.season(request.season());
        check.findings.expect(
                request.season().plan().stream().anyMatch(month -> month.span().contains(request.asOf())),
                AllocationError.DAY_OUTSIDE_YEAR,
                "asOf",
                request.asOf());
        check.findings.refuseIfAny();
        check.workingDays(request.season());
    }

    private void amount(BigDecimal amount, BigDecimal unit) {
        boolean hasUnit = unit.signum() > 0;
        findings.expect(hasUnit, AllocationError.UNIT_NOT_POSITIVE, "unit", unit);
        if (hasUnit) {
            boolean inUnits = amount.signum() >= 0 && amount.remainder(unit).signum() == 0;
            findings.expect(inUnits, AllocationError.AMOUNT_NOT_IN_UNITS, "amount", amount);
            boolean countable = amount.compareTo(UNITS_MAX.multiply(unit)) <= 0;
            findings.expect(countable, AllocationError.TOO_LARGE, "amount", amount);
        }
    }

    private void season(Season season) {
        plan(season.plan());
        Set<String> codes = new HashSet<>();
        for (HistoryYear year : season.history()) {
            String field = "history[%s]".formatted(year.code());
            findings.expect(codes.add(year.code()), AllocationError.YEAR_DUPLICATE, field, year.code());
            spans(field, year.entries().stream().map(HistoryYear.Entry::span).toList());
        }
        slowDays(season.calendar().slowDays());
    }

    private void plan(List<PlanMonth> plan) {
        findings.expect(!plan.isEmpty(), AllocationError.NO_MONTHS, "plan", 0);
        Set<String> months = new HashSet<>();
        for (PlanMonth month : plan) {
            String name = month.slot().month();
            findings.expect(months.add(name), AllocationError.SLOT_DUPLICATE, "plan[%s]".formatted(name), name);
        }
        spans("plan", plan.stream().map(PlanMonth::span).toList());
    }

    private void spans(String field, List<DateRange> spans) {
        List<DateRange> sorted =
                spans.stream().sorted(Comparator.comparing(DateRange::start)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            DateRange span = sorted.get(i);
            LocalDate end = span.end();
            findings.expect(end != null, AllocationError.SPAN_OPEN, field, span);
            boolean apart = i + 1 == sorted.size()
                    || end == null
                    || !end.isAfter(sorted.get(i + 1).start());
            findings.expect(apart, AllocationError.SPANS_OVERLAP, field, span);
        }
    }

    private void slowDays(SlowDays slowDays) {
        boolean right = slowDays.reach() >= 0 && LevelCheck.isPart(slowDays.weight());
        findings.expect(right, AllocationError.SLOW_DAYS_WRONG, "calendar.slowDays", slowDays);
    }

    private void workingDays(Season season) {
        WorkingDays days = new WorkingDays(season.calendar());
        boolean worked =
                season.plan().stream().anyMatch(month -> days.in(month.span()).signum() > 0);
        findings.expect(worked, AllocationError.NO_WORKING_DAYS, "plan", 0);
        findings.refuseIfAny();
    }
}
