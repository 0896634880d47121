package io.yunchou.plan.scenario.persistence;

import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.plan.scenario.ScenarioId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots: the first is a scenario's base, the last is where replaying begins; those between are not kept. */
@Repository
public class SnapshotTable {
    private final JdbcClient jdbc;

    SnapshotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A snapshot as of a sequence. */
    public record Stored(long sequence, byte[] content) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Stored stored
                    && sequence == stored.sequence
                    && Arrays.equals(content, stored.content);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sequence, Arrays.hashCode(content));
        }

        @Override
        public String toString() {
            return "a snapshot of %d bytes as of %d".formatted(content.length, sequence);
        }
    }

    /** Stores one and forgets those between the base and it; one that is there already stays. */
    public void insert(ScenarioId scenario, Stored snapshot, Instant at) {
        jdbc.sql("""
                        insert into plan.scenario_snapshot (scenario_id, sequence, engine_version, taken_at, content)
                        values (:scenario, :sequence, :engine, :at, :content)
                        on conflict do nothing
                        """)
                .param("scenario", scenario.value())
                .param("sequence", snapshot.sequence())
                .param("engine", Scenario.ENGINE_VERSION)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("content", snapshot.content())
                .update();
        jdbc.sql("""
                        delete from plan.scenario_snapshot
                        where scenario_id = :scenario
                          and sequence < :sequence
                          and sequence > (select min(sequence)
                                          from plan.scenario_snapshot
                                          where scenario_id = :scenario)
                        """)
                .param("scenario", scenario.value())
                .param("sequence", snapshot.sequence())
                .update();
    }

    public Stored latest(ScenarioId scenario) {
        return one(scenario, "desc");
    }

    public Stored base(ScenarioId scenario) {
        return one(scenario, "asc");
    }

    private Stored one(ScenarioId scenario, String direction) {
        return jdbc.sql("""
                        select sequence, content
                        from plan.scenario_snapshot
                        where scenario_id = :scenario
                        order by sequence
                        """ + direction + " limit 1")
                .param("scenario", scenario.value())
                .query((row, number) -> new Stored(row.getLong("sequence"), row.getBytes("content")))
                .single();
    }
}
