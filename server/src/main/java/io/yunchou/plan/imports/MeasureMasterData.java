package io.yunchou.plan.imports;

import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.QuotaMeasure.Aggregation;
import io.yunchou.plan.domain.MeasureRules;
import io.yunchou.plan.persistence.MeasureTable;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.MasterData;
import io.yunchou.platform.transfer.RowProblems;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Measures as files carry them. */
@Component
class MeasureMasterData implements MasterData<QuotaMeasure> {
    private final MeasureTable table;

    MeasureMasterData(MeasureTable table) {
        this.table = table;
    }

    @Override
    public Class<QuotaMeasure> type() {
        return QuotaMeasure.class;
    }

    @Override
    public String code(QuotaMeasure measure) {
        return measure.code();
    }

    @Override
    public String codeField() {
        return "code";
    }

    @Override
    public Optional<QuotaMeasure> read(ImportRow row) {
        Optional<TaxBasis> basis = row.text("basis").flatMap(MeasureMasterData::basis);
        if (basis.isEmpty()) {
            row.problem("basis", "unknown-basis", "NET (不含税) or GROSS (含税)");
        }
        BigDecimal grain = row.decimal("grain").orElse(BigDecimal.ONE);
        if (row.bad()) {
            return Optional.empty();
        }
        QuotaMeasure measure = new QuotaMeasure(
                row.text("code").orElse(""),
                row.text("nameZh").orElse(""),
                row.text("nameEn").orElse(""),
                new Measure(
                        row.text("kind").orElse(""),
                        basis.orElseThrow(),
                        row.text("currency").orElse("")),
                grain,
                Aggregation.SUM);
        MeasureRules.flaws(measure)
                .forEach(flaw -> row.problem(flaw.field(), PlanError.UNUSABLE_MEASURE.code(), flaw.expected()));
        return row.bad() ? Optional.empty() : Optional.of(measure);
    }

    private static Optional<TaxBasis> basis(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NET", "不含税" -> Optional.of(TaxBasis.NET);
            case "GROSS", "含税" -> Optional.of(TaxBasis.GROSS);
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, QuotaMeasure> find(Collection<String> codes) {
        return table.all().stream()
                .filter(measure -> codes.contains(measure.code()))
                .collect(Collectors.toMap(QuotaMeasure::code, Function.identity()));
    }

    @Override
    public void insert(List<QuotaMeasure> measures) {
        measures.forEach(table::write);
    }

    @Override
    public void change(List<QuotaMeasure> measures) {
        measures.forEach(table::write);
    }

    @Override
    public void remove(List<QuotaMeasure> measures) {
        table.remove(measures.stream().map(QuotaMeasure::code).toList());
    }

    @Override
    public void check(Map<Long, QuotaMeasure> measuresByRow, RowProblems problems) {
        Map<String, QuotaMeasure> known =
                find(measuresByRow.values().stream().map(QuotaMeasure::code).toList());
        measuresByRow.forEach((row, measure) -> {
            QuotaMeasure before = known.get(measure.code());
            boolean same = before != null && MeasureRules.countTheSame(before, measure);
            if (!same && table.isOwedBy(measure.code())) {
                problems.problem(
                        row,
                        "kind",
                        measure.ledger().kind(),
                        PlanError.MEASURE_IN_USE.code(),
                        "the kind, basis and currency by which its quotas were published");
            }
        });
    }
}
