package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.LedgerHead;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbered changes of the ledger. A change takes its number under the lock of the head's row, which it holds until it
 * commits: a reader that knows all changes up to a number will never see one with a smaller number appear.
 */
@Repository
public class LedgerChanges {
    private final JdbcClient jdbc;

    LedgerChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened. */
    public enum What {
        POSTED,
        VOIDED,
        /** Placements changed, and with them the positions of shares. */
        PLACED
    }

    public LedgerHead head() {
        return jdbc.sql("select ledger, sequence from ledger.head")
                .query((row, number) -> new LedgerHead(row.getObject("ledger", UUID.class), row.getLong("sequence")))
                .optional()
                .orElse(LedgerHead.NOTHING);
    }

    /** Waits for whoever is changing the ledger, and keeps others waiting until this transaction ends. */
    public long next() {
        return jdbc.sql("""
                        insert into ledger.head (sequence)
                        values (nextval('ledger.change_sequence'))
                        on conflict (singleton) do update
                        set sequence = nextval('ledger.change_sequence')
                        returning sequence
                        """).query(Long.class).single();
    }

    public void record(long sequence, @Nullable Long batchId, What what, Collection<LocalDate> months) {
        jdbc.sql("""
                        insert into ledger.change (sequence, batch_id, what, months)
                        values (:sequence, :batch, :what, :months::date[])
                        """)
                .param("sequence", sequence)
                .param("batch", batchId)
                .param("what", what.name())
                .param("months", array(months))
                .update();
    }

    private static String array(Collection<LocalDate> days) {
        return "{" + String.join(",", days.stream().map(LocalDate::toString).toList()) + "}";
    }
}
