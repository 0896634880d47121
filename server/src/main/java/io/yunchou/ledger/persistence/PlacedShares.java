package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.PositionSpans.Span;
import io.yunchou.platform.transfer.CopyWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The positions of shares, derived from who held what when. */
@Repository
public class PlacedShares {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    PlacedShares(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Whether any of these sellers has a share of any fact. */
    public boolean any(Collection<Long> sellers) {
        return jdbc.sql("select exists (select from ledger.share where seller_id = any(?))")
                .param(sellers.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * Finds the shares of these sellers whose position is not what the spans say.
     *
     * @return the first days of the months in which they are
     */
    public List<LocalDate> findMoved(Collection<Long> sellers, List<Span> spans) {
        jdbc.sql("drop table if exists ledger_span, ledger_moved").update();
        jdbc.sql("""
                create temporary table ledger_span (
                    seller_id bigint not null,
                    first_day date not null,
                    end_day date,
                    position_id bigint not null
                ) on commit drop
                """).update();
        write(spans);
        jdbc.sql("""
                        create temporary table ledger_moved on commit drop as
                        select s.fact_id, s.ordinal, s.fact_date, s.position_id as old_position,
                               p.position_id as new_position
                        from ledger.share s
                        left join ledger_span p
                          on p.seller_id = s.seller_id
                         and s.fact_date >= p.first_day
                         and (p.end_day is null or s.fact_date < p.end_day)
                        where s.seller_id = any(?)
                          and s.position_id is distinct from p.position_id
                        """).param(sellers.toArray(Long[]::new)).update();
        return jdbc.sql("select distinct date_trunc('month', fact_date)::date from ledger_moved order by 1")
                .query(LocalDate.class)
                .list();
    }

    /** Moves what was found, and the totals with it. */
    public void move(long sequence) {
        jdbc.sql("""
                        insert into ledger.daily_total
                        select :sequence, s.batch_id, s.kind, s.fact_date, s.restated_date,
                               case side.sign when 1 then m.new_position else m.old_position end as position_id,
                               s.seller_id, s.unit_id, s.currency_code, side.sign * sum(s.net_amount),
                               side.sign * coalesce(sum(s.tax_amount), 0), side.sign * count(*),
                               side.sign * count(*) filter (where s.tax_amount is null)
                        from ledger_moved m
                        join ledger.share s using (fact_id, ordinal, fact_date)
                        cross join (values (-1), (1)) as side (sign)
                        group by s.batch_id, s.kind, s.fact_date, s.restated_date, 6, s.seller_id, s.unit_id,
                                 s.currency_code, side.sign
                        """).param("sequence", sequence).update();
        place();
    }

    /** Moves what was found; the totals of its batch are not there yet. */
    public void place() {
        jdbc.sql("""
                update ledger.share s
                set position_id = m.new_position
                from ledger_moved m
                where s.fact_id = m.fact_id
                  and s.ordinal = m.ordinal
                  and s.fact_date = m.fact_date
                """).update();
    }

    private void write(List<Span> spans) {
        CopyWriter writer =
                CopyWriter.into(dataSource, "ledger_span", List.of("seller_id", "first_day", "end_day", "position_id"));
        spans.forEach(span -> writer.whole(span.sellerId())
                .date(span.start())
                .date(span.end())
                .whole(span.positionId())
                .endRow());
        writer.flush();
    }
}
