package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.QuotaMeasure.Aggregation;
import io.yunchou.plan.persistence.MeasureTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** The shipped measure, unless the company has defined it anew, and the company's own. */
@Service
class StoredMeasures implements Measures {
    private static final QuotaMeasure SHIPPED = new QuotaMeasure(
            BOOKING_NET,
            "订货额（不含税）",
            "Bookings (net)",
            new Measure("booking", TaxBasis.NET, "CNY"),
            BigDecimal.ONE,
            Aggregation.SUM);

    private final MeasureTable table;

    StoredMeasures(MeasureTable table) {
        this.table = table;
    }

    @Override
    public List<QuotaMeasure> all() {
        return List.copyOf(byCode().values());
    }

    @Override
    public Optional<QuotaMeasure> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    @Override
    public QuotaMeasure named(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    private Map<String, QuotaMeasure> byCode() {
        Map<String, QuotaMeasure> byCode = new TreeMap<>();
        byCode.put(SHIPPED.code(), SHIPPED);
        table.all().forEach(measure -> byCode.put(measure.code(), measure));
        return byCode;
    }

    private BusinessException unknown(String code) {
        String known = String.join(", ", byCode().keySet());
        return new BusinessException(
                PlanError.UNKNOWN_MEASURE,
                "There is no measure \"%s\".\nMaybe one of: %s.".formatted(code, known),
                Map.of("measure", code, "known", known));
    }
}
