package io.yunchou.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A company's fiscal calendar: a list of dated periods, not a rule. Periods of one kind do not overlap; a period lies
 * inside its parent. Validation happens where the list is imported.
 *
 * @param periods all periods, in any order
 */
public record FiscalCalendar(List<FiscalPeriod> periods) {
    public FiscalCalendar {
        periods = periods.stream()
                .sorted(Comparator.comparing(
                                (FiscalPeriod period) -> period.range().start())
                        .thenComparing(FiscalPeriod::kind))
                .toList();
    }

    public Optional<FiscalPeriod> period(String code) {
        return periods.stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** The period of that kind in which the day lies. */
    public Optional<FiscalPeriod> containing(LocalDate day, FiscalPeriod.Kind kind) {
        return periods.stream()
                .filter(period -> period.kind() == kind && period.range().contains(day))
                .findFirst();
    }

    /** The direct children of a period, by start. */
    public List<FiscalPeriod> childrenOf(FiscalPeriod parent) {
        return periods.stream()
                .filter(period -> period.parentCode().equals(parent.code()))
                .toList();
    }

    public List<FiscalPeriod> ofKind(FiscalPeriod.Kind kind) {
        return periods.stream().filter(period -> period.kind() == kind).toList();
    }

    /** The period of the same kind that ends where the given one starts. */
    public Optional<FiscalPeriod> before(FiscalPeriod period) {
        return periods.stream()
                .filter(other -> other.kind() == period.kind()
                        && period.range().start().equals(other.range().end()))
                .findFirst();
    }
}
