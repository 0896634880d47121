package io.yunchou.ledger.application;

import io.yunchou.platform.transfer.ImportRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A row of a file whose values are all well formed. */
final class MapRow implements ImportRow {
    private final long number;
    private final Map<String, String> values;
    private final Problems problems;
    private boolean bad;

    MapRow(long number, Map<String, String> values, Problems problems) {
        this.number = number;
        this.values = values;
        this.problems = problems;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public Optional<BigDecimal> decimal(String field) {
        return text(field).map(BigDecimal::new);
    }

    @Override
    public Optional<LocalDate> date(String field) {
        return text(field).map(LocalDate::parse);
    }

    @Override
    public Optional<Long> wholeNumber(String field) {
        return text(field).map(Long::valueOf);
    }

    @Override
    public Optional<Boolean> flag(String field) {
        return text(field).map(Boolean::valueOf);
    }

    @Override
    public void problem(String field, String code, String expected) {
        bad = true;
        problems.problem(number, field, values.get(field), code, expected);
    }

    @Override
    public boolean bad() {
        return bad;
    }
}
