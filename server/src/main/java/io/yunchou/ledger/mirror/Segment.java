package io.yunchou.ledger.mirror;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.domain.FactShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The shares of one calendar month, column by column, rows in the order of positions. Immutable. */
public final class Segment {
    private static final int PERCENT_SCALE = 6;
    private static final int FIXED_BYTES_PER_ROW = 60;

    final YearMonth month;
    final Columns columns;
    final PositionRuns runs;
    private final Dictionary dictionary;

    Segment(YearMonth month, Columns columns, Dictionary dictionary) {
        this.month = month;
        this.columns = columns;
        this.runs = PositionRuns.of(columns.position());
        this.dictionary = dictionary;
    }

    /** The columns. Ids are 0 where there is none; amounts are in units of 0.0001. */
    record Columns(
            long[] fact,
            byte[] ordinal,
            byte[] kind,
            byte[] dayOfMonth,
            WordColumn document,
            int[] line,
            int[] account,
            WordColumn accountCode,
            int[] product,
            int[] unit,
            int[] seller,
            int[] position,
            int[] percentMillionths,
            long[] net,
            long[] tax,
            byte[] taxed,
            byte[] currency,
            int[] batch) {}

    /** The codes behind the bytes. */
    record Dictionary(Codebook kinds, Codebook currencies) {}

    public int size() {
        return columns.net().length;
    }

    DateRange days() {
        return DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    long byteCount() {
        return (long) FIXED_BYTES_PER_ROW * size()
                + columns.document().byteCount()
                + columns.accountCode().byteCount();
    }

    LocalDate dateAt(int row) {
        return month.atDay(columns.dayOfMonth()[row]);
    }

    ShareTest.References referencesAt(int row) {
        return new ShareTest.References(
                columns.account()[row], columns.unit()[row], columns.seller()[row], columns.position()[row]);
    }

    FactShare shareAt(int row) {
        Columns at = columns;
        return new FactShare(
                at.fact()[row],
                at.ordinal()[row],
                dictionary.kinds().codeOf(at.kind()[row]),
                dateAt(row),
                at.document().at(row),
                at.line()[row],
                at.account()[row],
                at.accountCode().at(row),
                idOrNull(at.product()[row]),
                idOrNull(at.unit()[row]),
                idOrNull(at.seller()[row]),
                idOrNull(at.position()[row]),
                BigDecimal.valueOf(at.percentMillionths()[row], PERCENT_SCALE),
                Amounts.amount(at.net()[row]),
                at.taxed()[row] != 0 ? Amounts.amount(at.tax()[row]) : null,
                dictionary.currencies().codeOf(at.currency()[row]),
                at.batch()[row]);
    }

    private static @Nullable Long idOrNull(int id) {
        return id == 0 ? null : Long.valueOf(id);
    }
}
