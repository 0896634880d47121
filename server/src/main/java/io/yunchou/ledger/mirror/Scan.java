package io.yunchou.ledger.mirror;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.Rounding;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter made ready to be held against any number of segments. */
final class Scan {
    private static final int LONGEST_MONTH = 31;

    private final ShareFilter filter;
    private final Map<Attribute, int[]> among;
    private final ShareTest test;
    private final Codebook kinds;
    private final long lowest;
    private final long highest;

    Scan(ShareFilter filter, ShareTest test, Codebook kinds) {
        this.filter = filter;
        this.test = test;
        this.among = filter.among().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ascending(entry.getValue())));
        this.lowest = bound(filter.lowestAmount(), RoundingMode.CEILING, Long.MIN_VALUE);
        this.highest = bound(filter.highestAmount(), RoundingMode.FLOOR, Long.MAX_VALUE);
        this.kinds = kinds;
    }

    /** The rows of the segment that match. */
    Selection rowsIn(Segment segment) {
        Segment.Columns columns = segment.columns;
        Selection rows = candidates(segment);
        if (filter.kinds() != null) {
            rows.keepFlagged(columns.kind(), flagged(filter.kinds()));
        }
        keepDays(segment, rows);
        keep(rows, Attribute.SELLER, columns.seller());
        keep(rows, Attribute.ACCOUNT, columns.account());
        keep(rows, Attribute.PRODUCT, columns.product());
        keep(rows, Attribute.UNIT, columns.unit());
        keep(rows, Attribute.BATCH, columns.batch());
        keepDocuments(columns.document(), rows);
        if (filter.lowestAmount() != null || filter.highestAmount() != null) {
            rows.keepBetween(columns.net(), lowest, highest);
        }
        if (test != ShareTest.ALWAYS) {
            rows.keepIf(row -> test.holds(segment.referencesAt(row), segment.dateAt(row)));
        }
        return rows;
    }

    /** Looked up a segment at a time, since reading a segment may bring a kind that no other has. */
    private boolean[] flagged(Set<String> wanted) {
        boolean[] flags = new boolean[Byte.MAX_VALUE + 1];
        wanted.stream().mapToInt(kinds::find).filter(kind -> kind >= 0).forEach(kind -> flags[kind] = true);
        return flags;
    }

    private Selection candidates(Segment segment) {
        int[] positions = among.get(Attribute.POSITION);
        return positions == null ? Selection.all(segment.size()) : segment.runs.rowsOf(positions);
    }

    private void keepDays(Segment segment, Selection rows) {
        DateRange days = filter.days();
        if (days == null) {
            return;
        }
        long dayBefore = segment.month.atDay(1).toEpochDay() - 1;
        LocalDate end = days.end();
        int from = dayOfMonth(days.start().toEpochDay() - dayBefore);
        int to = end == null ? LONGEST_MONTH : dayOfMonth(end.toEpochDay() - 1 - dayBefore);
        if (from > 1 || to < segment.month.lengthOfMonth()) {
            rows.keepBetween(segment.columns.dayOfMonth(), from, to);
        }
    }

    /** A day far before or after the month is as good as its neighbour. */
    private static int dayOfMonth(long day) {
        return Math.toIntExact(Math.clamp(day, 0, LONGEST_MONTH + 1));
    }

    private void keep(Selection rows, Attribute attribute, int[] column) {
        int[] wanted = among.get(attribute);
        if (wanted != null) {
            rows.keepAmong(column, wanted);
        }
    }

    private void keepDocuments(WordColumn documents, Selection rows) {
        ShareFilter.Documents wanted = filter.documents();
        if (wanted.text().isEmpty() && !wanted.whole()) {
            return;
        }
        Words words = documents.words();
        int from = words.firstFrom(wanted.text());
        int end = wanted.whole() ? from + (words.has(from, wanted.text()) ? 1 : 0) : words.endOfPrefix(wanted.text());
        rows.keepBetween(documents.ranks(), from, end - 1);
    }

    private static int[] ascending(Set<Long> ids) {
        return ids.stream()
                .filter(id -> id >= 0 && id <= Integer.MAX_VALUE)
                .mapToInt(Math::toIntExact)
                .sorted()
                .toArray();
    }

    /** A bound with more decimals than any amount, or beyond all of them, moves to the nearest that excludes no row. */
    private static long bound(@Nullable BigDecimal amount, RoundingMode rounding, long unbounded) {
        if (amount == null) {
            return unbounded;
        }
        BigInteger units = amount.setScale(Rounding.LEDGER_SCALE, rounding).unscaledValue();
        return units.max(BigInteger.valueOf(Long.MIN_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}
