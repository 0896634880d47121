package io.yunchou.plan.imports;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.Rounding;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.PersonId;
import io.yunchou.plan.domain.DriverValue;
import io.yunchou.plan.persistence.DriverTable;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.MasterData;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Drivers as files carry them. */
@Component
class DriverMasterData implements MasterData<DriverValue> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final DriverTable table;
    private final Organisation organisation;
    private final Calendars calendars;

    DriverMasterData(DriverTable table, Organisation organisation, Calendars calendars) {
        this.table = table;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    @Override
    public Class<DriverValue> type() {
        return DriverValue.class;
    }

    @Override
    public String code(DriverValue value) {
        return value.code();
    }

    @Override
    public String codeField() {
        return "driver";
    }

    @Override
    public Optional<DriverValue> read(ImportRow row) {
        Optional<FiscalPeriod> year = row.text("fiscalYear")
                .flatMap(calendars.fiscal()::period)
                .filter(period -> period.kind() == FiscalPeriod.Kind.YEAR);
        if (year.isEmpty()) {
            row.problem("fiscalYear", QuotaFields.UNKNOWN_PERIOD, "the code of a fiscal year");
        }
        Optional<String> driver =
                row.text("driver").filter(name -> NAME.matcher(name).matches());
        if (driver.isEmpty()) {
            row.problem("driver", "unusable-name", "a lower-case word such as potential");
        }
        Optional<Long> position = year.flatMap(found -> position(row, found));
        BigDecimal value = value(row);
        return row.bad() || position.isEmpty()
                ? Optional.empty()
                : Optional.of(new DriverValue(year.orElseThrow().code(), driver.orElseThrow(), position.get(), value));
    }

    private Optional<Long> position(ImportRow row, FiscalPeriod year) {
        Optional<Long> named = row.text(QuotaFields.POSITION).flatMap(organisation.positions()::idOf);
        Optional<Long> held = row.text(QuotaFields.SELLER)
                .flatMap(organisation.people()::idOf)
                .flatMap(person -> organisation
                        .placements()
                        .positionOf(new PersonId(person), year.range().start()))
                .map(position -> position.value());
        Optional<Long> found = named.or(() -> held);
        if (found.isEmpty()) {
            boolean byPosition = row.text(QuotaFields.POSITION).isPresent();
            row.problem(
                    byPosition ? QuotaFields.POSITION : QuotaFields.SELLER,
                    byPosition ? QuotaFields.UNKNOWN_POSITION : QuotaFields.NO_POSITION,
                    "a position, or somebody who holds one on the first day of the year");
        }
        return found;
    }

    private static BigDecimal value(ImportRow row) {
        BigDecimal value = row.decimal("value").orElse(BigDecimal.ZERO);
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > Rounding.LEDGER_SCALE) {
            row.problem("value", QuotaFields.NEGATIVE, "0 or more, with at most 4 decimals");
        }
        return value;
    }

    @Override
    public Map<String, DriverValue> find(Collection<String> codes) {
        List<String> years =
                codes.stream().map(code -> code.substring(0, code.indexOf('/'))).toList();
        return table.of(years).stream()
                .filter(value -> codes.contains(value.code()))
                .collect(Collectors.toMap(DriverValue::code, Function.identity()));
    }

    @Override
    public void insert(List<DriverValue> values) {
        values.forEach(table::write);
    }

    @Override
    public void change(List<DriverValue> values) {
        values.forEach(table::write);
    }

    @Override
    public void remove(List<DriverValue> values) {
        values.forEach(table::remove);
    }
}
