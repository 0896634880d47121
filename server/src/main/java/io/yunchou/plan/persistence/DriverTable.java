package io.yunchou.plan.persistence;

import io.yunchou.plan.domain.DriverValue;
import io.yunchou.plan.domain.KnownDriver;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imported drivers. */
@Repository
public class DriverTable {
    private final JdbcClient jdbc;

    DriverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DriverValue> of(String fiscalYear) {
        return jdbc.sql("select * from plan.driver_value where fiscal_year = ? order by driver, position_id")
                .param(fiscalYear)
                .query((row, number) -> new DriverValue(
                        row.getString("fiscal_year"),
                        row.getString("driver"),
                        row.getLong("position_id"),
                        row.getBigDecimal("value")))
                .list();
    }

    /** The drivers of a year, by name. */
    public List<KnownDriver> known(String fiscalYear) {
        return jdbc.sql("""
                        select driver, count(*) as positions
                        from plan.driver_value
                        where fiscal_year = ?
                        group by driver
                        order by driver
                        """)
                .param(fiscalYear)
                .query((row, number) -> new KnownDriver(row.getString("driver"), row.getInt("positions")))
                .list();
    }

    public List<DriverValue> of(Collection<String> fiscalYears) {
        return fiscalYears.stream()
                .distinct()
                .flatMap(year -> of(year).stream())
                .toList();
    }

    public void write(DriverValue value) {
        jdbc.sql("""
                        insert into plan.driver_value (fiscal_year, driver, position_id, value)
                        values (?, ?, ?, ?)
                        on conflict (fiscal_year, driver, position_id) do update
                        set value = excluded.value
                        """)
                .params(value.fiscalYear(), value.driver(), value.positionId(), value.value())
                .update();
    }

    public void remove(DriverValue value) {
        jdbc.sql("delete from plan.driver_value where fiscal_year = ? and driver = ? and position_id = ?")
                .params(value.fiscalYear(), value.driver(), value.positionId())
                .update();
    }
}
