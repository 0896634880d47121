package io.yunchou.ledger.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /**
     * Creates partitions aside for those of the months that have none: to be loaded without indexes, and attached before
     * the surrounding transaction ends. The caller holds the ledger's head.
     *
     * @return the months that had none
     */
    public List<LocalDate> begin(Collection<LocalDate> months) {
        return jdbc.sql("select unnest(ledger.begin_months(?::date[]))")
                .param(array(months))
                .query(LocalDate.class)
                .list();
    }

    /** Makes what was loaded aside part of the ledger. */
    public void attach(Collection<LocalDate> fresh) {
        if (!fresh.isEmpty()) {
            jdbc.sql("select ledger.attach_months(?::date[])")
                    .param(array(fresh))
                    .query((row, number) -> number)
                    .list();
        }
    }

    private static String array(Collection<LocalDate> days) {
        return "{" + String.join(",", days.stream().map(LocalDate::toString).toList()) + "}";
    }
}
