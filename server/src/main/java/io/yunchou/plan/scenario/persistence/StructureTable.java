package io.yunchou.plan.scenario.persistence;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.PlanStructure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Pinned structures. They never change, so those that were read stay in memory, a bounded number of them. */
@Repository
public class StructureTable {
    private static final int KEPT_MAX = 64;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<Long, PlanStructure> kept = new ConcurrentHashMap<>();

    StructureTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The stored form. */
    record Content(List<PlanNode> nodes, List<Period> periods) {}

    /** The stored form of a period. */
    record Period(
            long member,
            @Nullable Long parent,
            boolean leaf,
            String code,
            FiscalPeriod.Kind kind,
            LocalDate start,
            LocalDate end) {
        static Period of(PlanPeriod period) {
            return new Period(
                    period.member(),
                    period.parent(),
                    period.leaf(),
                    period.code(),
                    period.kind(),
                    period.days().start(),
                    Objects.requireNonNull(period.days().end()));
        }

        PlanPeriod period() {
            return new PlanPeriod(member, parent, leaf, code, kind, DateRange.of(start, end));
        }
    }

    public long insert(PlanStructure structure) {
        Content content = new Content(
                structure.nodes(), structure.periods().stream().map(Period::of).toList());
        return jdbc.sql("""
                        insert into plan.scenario_structure (organisation_day, content)
                        values (:day, cast(:content as jsonb))
                        returning id
                        """)
                .param("day", structure.day())
                .param("content", json.writeValueAsString(content))
                .query(Long.class)
                .single();
    }

    public PlanStructure structure(long id) {
        if (kept.size() > KEPT_MAX) {
            kept.clear();
        }
        return kept.computeIfAbsent(id, this::read);
    }

    private PlanStructure read(long id) {
        return jdbc.sql("select organisation_day, content::text as content from plan.scenario_structure where id = :id")
                .param("id", id)
                .query((row, number) ->
                        structure(row.getObject("organisation_day", LocalDate.class), row.getString("content")))
                .single();
    }

    private PlanStructure structure(LocalDate day, String written) {
        Content content = json.readValue(written, Content.class);
        return new PlanStructure(
                day,
                content.nodes(),
                content.periods().stream().map(Period::period).toList());
    }
}
