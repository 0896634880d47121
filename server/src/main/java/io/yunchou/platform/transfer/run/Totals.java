package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ValueProblem;
import io.yunchou.platform.transfer.mapping.MappedRow;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.value.HalfWidth;
import io.yunchou.platform.transfer.value.Missing;
import io.yunchou.platform.transfer.value.NumberText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises rows of totals, which are no data, and holds them against the rows above them. A row is one when its first
 * cell says so and all others hold numbers or nothing.
 */
final class Totals {
    private static final Set<String> WORDS =
            Set.of("total", "subtotal", "grandtotal", "sum", "合计", "小计", "总计", "总和", "累计");
    private static final Pattern CHINESE = Pattern.compile(".{0,20}(?:合\\s*计|小\\s*计|总\\s*计)[:：]?");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:.{0,20} )?(?:sub|grand)?[- ]?totals?:?", Pattern.CASE_INSENSITIVE);

    private final List<String> fields;
    private final BigDecimal[] sinceSubtotal;
    private final BigDecimal[] all;
    private boolean totalSeen;

    Totals(List<ImportField> mapped) {
        this.fields =
                mapped.stream().filter(Totals::addsUp).map(ImportField::name).toList();
        this.sinceSubtotal = zeros(fields.size());
        this.all = zeros(fields.size());
    }

    private static boolean addsUp(ImportField field) {
        return switch (field.type()) {
            case AMOUNT, DECIMAL, WHOLE_NUMBER -> true;
            case TEXT, CODE, PERCENT, DATE, FLAG -> false;
        };
    }

    private static BigDecimal[] zeros(int count) {
        BigDecimal[] zeros = new BigDecimal[count];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    /** Adds a row of data. */
    void add(MappedRow row) {
        for (int i = 0; i < all.length; i++) {
            BigDecimal number = row.quietNumber(fields.get(i));
            if (number != null) {
                sinceSubtotal[i] = sinceSubtotal[i].add(number);
                all[i] = all[i].add(number);
            }
        }
    }

    /** Whether a row is one of totals, or one of the notes that stand below the last of them. */
    boolean isNoData(SourceRow row) {
        if (totalSeen && row.filled() == 1) {
            return row.width() > 2;
        }
        int first = 0;
        while (first < row.width() && row.blank(first)) {
            first++;
        }
        return first < row.width() && says(row.cell(first)) && onlyNumbersAfter(row, first);
    }

    private static boolean says(@Nullable Object cell) {
        if (!(cell instanceof String text) || text.length() > 40) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean may =
                last == '计' || last == ':' || last == '：' || last == 'l' || last == 'L' || last == 's' || last == 'S';
        return may
                && (CHINESE.matcher(text).matches()
                        || ENGLISH.matcher(HalfWidth.of(text)).matches()
                        || word(text));
    }

    private static boolean word(String text) {
        return WORDS.contains(text.replaceAll("[\\s:：]", "").toLowerCase(Locale.ROOT));
    }

    private static boolean onlyNumbersAfter(SourceRow row, int first) {
        boolean numbers = false;
        for (int column = first + 1; column < row.width(); column++) {
            Object cell = row.cell(column);
            String text = SourceRow.text(cell);
            if (cell instanceof BigDecimal || (!Missing.is(text) && NumberText.parse(text) != null)) {
                numbers = true;
            } else if (!Missing.is(text)) {
                return false;
            }
        }
        return numbers;
    }

    /** Holds a row of totals against the rows above; a number that fits neither the group nor the whole is odd. */
    void check(MappedRow row, ProblemLog.OfBatch problems) {
        for (int i = 0; i < all.length; i++) {
            BigDecimal stated = row.quietNumber(fields.get(i));
            if (stated != null && stated.compareTo(sinceSubtotal[i]) != 0 && stated.compareTo(all[i]) != 0) {
                problems.warning(
                        row.number(),
                        fields.get(i),
                        stated.toPlainString(),
                        ValueProblem.TOTAL_DIFFERS,
                        all[i].toPlainString());
            }
        }
        totalSeen = true;
        Arrays.fill(sinceSubtotal, BigDecimal.ZERO);
    }
}
