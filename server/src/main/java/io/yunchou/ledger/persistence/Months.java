package io.yunchou.ledger.persistence;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The monthly partitions. */
@Repository
public class Months {
    private final JdbcClient jdbc;

    Months(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes sure that facts of these months find a partition. In a transaction of its own: a partition without facts does
     * no harm, and others need not wait until a long import ends.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void open(Collection<LocalDate> months) {
        months.forEach(month -> jdbc.sql("select ledger.open_month(?)")
                .param(month)
                .query((row, number) -> number)
                .list());
    }
}
