package io.yunchou.platform.dated;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a row of a file says something. Files end a span in two ways, so there are two fields for it: the
 * last day, or the first day after.
 *
 * @param end the first day after; null while nothing in the file ends it
 */
public record FileSpan(LocalDate start, @Nullable LocalDate end) {
    public static final String START = "start";
    public static final String END = "end";
    public static final String LAST_DAY = "lastDay";

    /** What is valid without a beginning on record begins here. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    private static final List<String> START_WORDS = List.of(
            "Start", "Start Date", "StartDate", "From", "Valid From", "Effective Date", "开始日期", "生效日期", "起始日期", "入职日期");
    private static final List<String> END_WORDS = List.of("End", "Until", "Valid To (exclusive)", "失效日期", "不再有效日期");
    private static final List<String> LAST_DAY_WORDS =
            List.of("Last Day", "EndDate", "End Date", "Valid To", "To", "Through", "结束日期", "截止日期", "终止日期", "离职日期");

    /** The three fields, the start optional or required. */
    public static List<ImportField> fields(boolean startRequired) {
        return List.of(
                new ImportField(START, ImportField.Type.DATE, startRequired, "2014-01-01", START_WORDS),
                new ImportField(END, ImportField.Type.DATE, false, "2015-01-01", END_WORDS),
                new ImportField(LAST_DAY, ImportField.Type.DATE, false, "2014-12-31", LAST_DAY_WORDS));
    }

    /** Reads the span of a row; without a start it has held since ever. */
    public static Optional<FileSpan> read(ImportRow row) {
        LocalDate start = row.date(START).orElse(SINCE_EVER);
        Optional<LocalDate> end = row.date(END);
        Optional<LocalDate> lastDay = row.date(LAST_DAY);
        if (end.isPresent() && lastDay.isPresent()) {
            row.problem(END, "two-ends", "either the first day after or the last day, not both");
            return Optional.empty();
        }
        LocalDate after = end.or(() -> lastDay.map(day -> day.plusDays(1))).orElse(null);
        if (after != null && !after.isAfter(start)) {
            row.problem(end.isPresent() ? END : LAST_DAY, "dates-reversed", "a day after the start " + start);
            return Optional.empty();
        }
        return Optional.of(new FileSpan(start, after));
    }

    public FileSpan until(LocalDate firstDayAfter) {
        return new FileSpan(start, firstDayAfter);
    }

    public DateRange range() {
        return new DateRange(start, end);
    }
}
