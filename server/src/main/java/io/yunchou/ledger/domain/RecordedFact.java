package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was recorded, with where it came from and what takes it back.
 *
 * @param correctsPeriod the closed period that it corrects; null where it corrects none
 * @param sourceRow the row of the file in which it came
 * @param original the fact that it takes back; null where it takes none back
 * @param reversals the facts that take it back
 */
public record RecordedFact(
        long id,
        DocumentLine document,
        LocalDate date,
        NewShare.References references,
        FactAmounts amounts,
        @Nullable String correctsPeriod,
        Batch batch,
        long sourceRow,
        Instant recordedAt,
        List<FactShare> shares,
        @Nullable Link original,
        List<Link> reversals) {
    public RecordedFact {
        shares = List.copyOf(shares);
        reversals = List.copyOf(reversals);
    }

    /** Another fact, by what identifies it to a reader. */
    public record Link(long id, String document, int line, LocalDate date, BigDecimal netAmount) {}
}
