package io.yunchou.plan.imports;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.Rounding;
import io.yunchou.org.PersonId;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ValueProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Turns a row of a file into a quota, or says what is wrong with it. */
final class QuotaRowReader {
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    private final KnownCompany known;

    QuotaRowReader(KnownCompany known) {
        this.known = known;
    }

    Optional<QuotaRow> read(ImportRow row) {
        Optional<FiscalPeriod> period = period(row);
        LocalDate day = row.bad()
                ? null
                : row.date(QuotaFields.DATE)
                        .or(() -> period.map(found -> found.range().start()))
                        .orElse(null);
        Optional<PositionId> position = day == null ? Optional.empty() : position(row, day, period);
        String measure = measure(row);
        Optional<BigDecimal> amount = amount(row);
        boolean replaces = replaces(row);
        if (row.bad() || period.isEmpty() || position.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        String field = row.text(QuotaFields.POSITION).isPresent() ? QuotaFields.POSITION : QuotaFields.SELLER;
        PlanYear year = new PlanYear(known.yearOf(period.get()).orElseThrow().code(), measure);
        QuotaLine line = new QuotaLine(
                year, position.get(), period.get().code(), period.get().range(), amount.get());
        return Optional.of(new QuotaRow(row.number(), field, row.text(field).orElse(""), line, replaces));
    }

    private boolean replaces(ImportRow row) {
        boolean replaces = row.flag(QuotaFields.REPLACES).orElse(false);
        if (replaces && !known.mayRestate()) {
            row.problem(
                    QuotaFields.REPLACES, QuotaFields.MAY_NOT_REPLACE, "no, or somebody with the right plan.restate");
        }
        return replaces;
    }

    private Optional<FiscalPeriod> period(ImportRow row) {
        Optional<String> code = row.text(QuotaFields.PERIOD);
        Optional<LocalDate> day = row.date(QuotaFields.DATE);
        Optional<FiscalPeriod> found;
        if (code.isPresent()) {
            found = known.calendar().period(code.get());
            require(row, found, QuotaFields.PERIOD, QuotaFields.UNKNOWN_PERIOD, "the code of a fiscal period");
        } else if (day.isPresent()) {
            found = known.period(day.get(), grain(row));
            require(row, found, QuotaFields.DATE, QuotaFields.NO_PERIOD, "a day of the fiscal calendar");
        } else {
            found = Optional.empty();
            row.problem(QuotaFields.PERIOD, QuotaFields.PERIOD_MISSING, "a period's code, or a day in it");
        }
        found.ifPresent(period -> requireUsable(row, period));
        return found;
    }

    private void requireUsable(ImportRow row, FiscalPeriod period) {
        String field = row.text(QuotaFields.PERIOD).isPresent() ? QuotaFields.PERIOD : QuotaFields.DATE;
        require(row, known.yearOf(period), field, QuotaFields.UNKNOWN_PERIOD, "a period of a fiscal year");
        if (known.isClosed(period.range())) {
            row.problem(
                    field,
                    QuotaFields.CLOSED,
                    "a period that is open for the plan; %s is closed".formatted(period.code()));
        }
    }

    private static FiscalPeriod.Kind grain(ImportRow row) {
        String text = row.text(QuotaFields.GRAIN).orElse("QUARTER").toUpperCase(Locale.ROOT);
        return switch (text) {
            case "YEAR", "年", "财年" -> FiscalPeriod.Kind.YEAR;
            case "QUARTER", "季", "季度" -> FiscalPeriod.Kind.QUARTER;
            case "MONTH", "月", "月度" -> FiscalPeriod.Kind.MONTH;
            default -> {
                row.problem(QuotaFields.GRAIN, QuotaFields.UNKNOWN_GRAIN, "YEAR, QUARTER or MONTH");
                yield FiscalPeriod.Kind.QUARTER;
            }
        };
    }

    private Optional<PositionId> position(ImportRow row, LocalDate day, Optional<FiscalPeriod> period) {
        Optional<PositionId> named = row.text(QuotaFields.POSITION).flatMap(known::position);
        Optional<PersonId> seller = row.text(QuotaFields.SELLER).flatMap(known::person);
        if (row.text(QuotaFields.POSITION).isPresent()) {
            require(row, named, QuotaFields.POSITION, QuotaFields.UNKNOWN_POSITION, "the code of a position");
        }
        if (row.text(QuotaFields.SELLER).isPresent()) {
            require(row, seller, QuotaFields.SELLER, QuotaFields.UNKNOWN_SELLER, "the code of a person");
        }
        if (row.text(QuotaFields.POSITION).isEmpty()
                && row.text(QuotaFields.SELLER).isEmpty()) {
            row.problem(QuotaFields.POSITION, QuotaFields.OWNER_MISSING, "a position, or the seller who holds it");
        }
        Optional<PositionId> found = row.bad() ? Optional.empty() : named.or(() -> held(row, seller, day, period));
        named.ifPresent(position -> seller.ifPresent(person -> requireHeld(row, position, person, day)));
        found.filter(position -> !known.scope().coversPosition(position.value()))
                .ifPresent(position -> row.problem(
                        QuotaFields.POSITION,
                        QuotaFields.OUTSIDE_SCOPE,
                        "a position of the units that you answer for"));
        return found;
    }

    /** Who joins within the period owes its quota through the position that he takes up then. */
    private Optional<PositionId> held(
            ImportRow row, Optional<PersonId> seller, LocalDate day, Optional<FiscalPeriod> period) {
        DateRange days = period.map(found -> DateRange.of(
                        day, java.util.Objects.requireNonNull(found.range().end())))
                .orElse(DateRange.on(day));
        Optional<PositionId> held = seller.flatMap(person -> known.placements().positionIn(person, days));
        require(
                row,
                held,
                QuotaFields.SELLER,
                QuotaFields.NO_POSITION,
                "somebody who holds a position on %s or takes one up before %s".formatted(day, days.end()));
        return held;
    }

    private void requireHeld(ImportRow row, PositionId position, PersonId person, LocalDate day) {
        boolean held = known.placements().of(person, day).stream()
                .anyMatch(placement -> placement.position().equals(position));
        if (!held) {
            row.problem(QuotaFields.SELLER, QuotaFields.OTHER_POSITION, "somebody who holds this position on " + day);
        }
    }

    private String measure(ImportRow row) {
        String code = row.text(QuotaFields.MEASURE).orElse(Measures.BOOKING_NET);
        if (!known.measures().containsKey(code)) {
            row.problem(
                    QuotaFields.MEASURE,
                    QuotaFields.UNKNOWN_MEASURE,
                    "one of " + String.join(", ", known.measures().keySet()));
        }
        return code;
    }

    private static Optional<BigDecimal> amount(ImportRow row) {
        Optional<BigDecimal> amount = row.decimal(QuotaFields.AMOUNT);
        if (amount.isEmpty() && !row.bad()) {
            row.problem(QuotaFields.AMOUNT, ValueProblem.MISSING, "an amount, 0 or more");
        }
        amount.filter(value -> value.signum() < 0)
                .ifPresent(value -> row.problem(QuotaFields.AMOUNT, QuotaFields.NEGATIVE, "0 or more"));
        amount.filter(value -> value.stripTrailingZeros().scale() > Rounding.LEDGER_SCALE)
                .ifPresent(value -> row.problem(QuotaFields.AMOUNT, QuotaFields.TOO_FINE, "at most 4 decimals"));
        amount.filter(value -> value.compareTo(LARGEST) > 0)
                .ifPresent(value -> row.problem(QuotaFields.AMOUNT, QuotaFields.TOO_LARGE, "at most " + LARGEST));
        return amount;
    }

    private static void require(ImportRow row, Optional<?> found, String field, String code, String expected) {
        if (found.isEmpty()) {
            row.problem(field, code, expected);
        }
    }
}
