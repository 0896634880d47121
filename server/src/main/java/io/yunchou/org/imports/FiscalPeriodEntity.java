package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.ChangeCalendars;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files of fiscal periods. A period that is on record already takes the days of the file. */
@Component
class FiscalPeriodEntity implements ImportEntity<FiscalPeriodRow> {
    private final ChangeCalendars calendars;

    FiscalPeriodEntity(ChangeCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "org.fiscal-period";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required("code", Type.CODE, "FY2014-Q1", "Period", "Period Code", "期间编码", "编码"),
                required("kind", Type.TEXT, "QUARTER", "Type", "Level", "期间类型", "类型"),
                optional("parent", Type.CODE, "FY2014", "Parent", "Parent Code", "上级期间", "上级")));
        fields.addAll(FileSpan.fields(true));
        return fields;
    }

    @Override
    public String permission() {
        return OrgPermissions.IMPORT;
    }

    @Override
    public ImportSession<FiscalPeriodRow> open(ImportBatch batch) {
        return new FiscalPeriodSession(calendars, batch.id());
    }

    @Override
    public void undo(ImportBatch batch) {
        calendars.undoPeriods(batch.id());
    }

    static Optional<FiscalPeriodRow> read(ImportRow row) {
        Optional<FileSpan> span = FileSpan.read(row);
        Optional<FiscalPeriod.Kind> kind = row.text("kind").flatMap(FiscalPeriodEntity::kind);
        if (kind.isEmpty()) {
            row.problem("kind", "unknown-kind", "YEAR, QUARTER or MONTH");
        }
        if (span.isPresent() && span.get().end() == null) {
            row.problem(FileSpan.END, "missing", "the first day after the period, or its last day");
        }
        if (row.bad()) {
            return Optional.empty();
        }
        DateRange range = span.orElseThrow().range();
        return row.text("code")
                .map(code -> new FiscalPeriodRow(
                        row.number(),
                        code,
                        kind.orElseThrow(),
                        row.text("parent").orElse(""),
                        range));
    }

    private static Optional<FiscalPeriod.Kind> kind(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "YEAR", "Y", "财年", "年", "年度" -> Optional.of(FiscalPeriod.Kind.YEAR);
            case "QUARTER", "Q", "季", "季度" -> Optional.of(FiscalPeriod.Kind.QUARTER);
            case "MONTH", "M", "月", "月度" -> Optional.of(FiscalPeriod.Kind.MONTH);
            default -> Optional.empty();
        };
    }
}
