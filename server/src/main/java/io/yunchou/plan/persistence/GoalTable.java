package io.yunchou.plan.persistence;

import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.UnitGoal;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals of units in the database. */
@Repository
public class GoalTable {
    private final JdbcClient jdbc;

    GoalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each unit's goal by the latest version, not withdrawn, that gives it one. */
    public List<UnitGoal> inForce(PlanYear year) {
        return jdbc.sql("""
                        select distinct on (g.unit_id) g.unit_id, g.goal, g.assigned, v.number, v.published_at
                        from plan.goal g
                        join plan.version v on v.id = g.version_id
                        where v.fiscal_year = :year
                          and v.measure = :measure
                          and v.withdrawn_at is null
                        order by g.unit_id, v.id desc
                        """)
                .param("year", year.fiscalYear())
                .param("measure", year.measure())
                .query((row, number) -> new UnitGoal(
                        row.getLong("unit_id"),
                        row.getBigDecimal("goal"),
                        row.getBigDecimal("assigned"),
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
