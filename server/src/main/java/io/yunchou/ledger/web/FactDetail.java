package io.yunchou.ledger.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with where it came from and what takes it back.
 *
 * @param shares those of its parts that the caller may see
 * @param correctsPeriod the closed period that it corrects
 * @param original the fact that it takes back
 * @param reversals the facts that take it back
 */
record FactDetail(
        long id,
        String kind,
        LocalDate date,
        String document,
        int line,
        Named account,
        @Nullable Named product,
        @Nullable Named unit,
        Amounts amounts,
        List<FactRow> shares,
        @Nullable String correctsPeriod,
        Source source,
        @Nullable Link original,
        List<Link> reversals) {
    /**
     * @param taxRate as a fraction
     * @param unitPrice of one unit before the discount, without tax, as the document says
     * @param discount the part taken off, as a fraction
     */
    record Amounts(
            BigDecimal net,
            @Nullable BigDecimal tax,
            @Nullable BigDecimal taxRate,
            String currency,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal discount) {}

    /**
     * Where it came from.
     *
     * @param importId the import; null where it was none
     * @param label the file as the user named it
     * @param row the row in the file
     * @param voidedAt null while the fact counts
     */
    record Source(
            long batchId,
            @Nullable Long importId,
            String origin,
            String label,
            long row,
            Instant recordedAt,
            String postedBy,
            @Nullable Instant voidedAt,
            @Nullable String voidedBy) {}

    /** Another fact. */
    record Link(long id, String document, int line, LocalDate date, BigDecimal netAmount) {}
}
