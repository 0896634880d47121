package io.yunchou.plan.scenario.persistence;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanScenario;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenarios as they stand in the books. */
@Repository
public class ScenarioTable {
    private static final int LISTED_MAX = 500;
    private static final String SCENARIO = """
            select id, name, fiscal_year, measure, grain, owed_by, structure_id, owner_id,
                   owner_name, created_at, forked_from, forked_at_sequence, submitted_sequence
            from plan.scenario
            """;

    private final JdbcClient jdbc;

    ScenarioTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a scenario under an id of its own, whatever id it came with. */
    public ScenarioId insert(PlanScenario scenario) {
        return new ScenarioId(jdbc.sql("""
                        insert into plan.scenario
                            (name, fiscal_year, measure, grain, owed_by, structure_id, owner_id,
                             owner_name, created_at, forked_from, forked_at_sequence)
                        values
                            (:name, :fiscalYear, :measure, :grain, :owedBy, :structure, :owner, :ownerName,
                             :at, :forkedFrom, :forkedAt)
                        returning id
                        """)
                .param("name", scenario.name())
                .param("fiscalYear", scenario.fiscalYear())
                .param("measure", scenario.measure())
                .param("grain", scenario.grain())
                .param("owedBy", scenario.owedBy().name())
                .param("structure", scenario.structureId())
                .param("owner", scenario.ownerId())
                .param("ownerName", scenario.ownerName())
                .param("at", scenario.createdAt().atOffset(ZoneOffset.UTC))
                .param("forkedFrom", scenario.forkedFrom())
                .param("forkedAt", scenario.forkedAtSequence())
                .query(Long.class)
                .single());
    }

    public Optional<PlanScenario> find(ScenarioId id) {
        return jdbc.sql(SCENARIO + "where id = :id")
                .param("id", id.value())
                .query(ScenarioTable::scenario)
                .optional();
    }

    /** Keeps the scenario's row to the end of the transaction. */
    public void lock(ScenarioId id) {
        jdbc.sql("select id from plan.scenario where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    public List<PlanScenario> latest() {
        return jdbc.sql(SCENARIO + "order by id desc limit " + LISTED_MAX)
                .query(ScenarioTable::scenario)
                .list();
    }

    /** Remembers how far the log was when the scenario was submitted. */
    public void submitted(ScenarioId id) {
        jdbc.sql("""
                        update plan.scenario
                        set submitted_sequence = greatest(
                            submitted_sequence,
                            (select coalesce(max(sequence), 0) from plan.scenario_operation where scenario_id = :id),
                            (select coalesce(max(sequence), 0) from plan.scenario_snapshot where scenario_id = :id))
                        where id = :id
                        """).param("id", id.value()).update();
    }

    private static PlanScenario scenario(ResultSet row, int number) throws SQLException {
        return new PlanScenario(
                new ScenarioId(row.getLong("id")),
                row.getString("name"),
                row.getString("fiscal_year"),
                row.getString("measure"),
                row.getBigDecimal("grain").stripTrailingZeros(),
                FiscalPeriod.Kind.valueOf(row.getString("owed_by")),
                row.getLong("structure_id"),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("forked_from", Long.class),
                row.getObject("forked_at_sequence", Long.class),
                row.getLong("submitted_sequence"));
    }
}
