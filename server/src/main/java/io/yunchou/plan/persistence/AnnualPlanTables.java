package io.yunchou.plan.persistence;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.platform.transfer.CopyWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Annual plans in the database. */
@Repository
public class AnnualPlanTables {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    AnnualPlanTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    public long insert(String name, PlanYear year, Measure counted, String by, Instant at) {
        return jdbc.sql("""
                        insert into plan.annual_plan
                            (name, fiscal_year, measure, kind, basis, currency_code, created_at, created_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(
                        name,
                        year.fiscalYear(),
                        year.measure(),
                        counted.kind(),
                        counted.basis().name(),
                        counted.currencyCode(),
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .query(Long.class)
                .single();
    }

    public Optional<AnnualPlan> find(long id) {
        return jdbc.sql("select * from plan.annual_plan where id = ?")
                .param(id)
                .query(AnnualPlanTables::plan)
                .optional();
    }

    /** The latest first. */
    public List<AnnualPlan> all() {
        return jdbc.sql("select * from plan.annual_plan order by id desc")
                .query(AnnualPlanTables::plan)
                .list();
    }

    public void delete(long id) {
        jdbc.sql("delete from plan.annual_plan where id = ?").param(id).update();
    }

    /** Replaces what the plan asks for. */
    public void fill(long id, PlanContent content, AnnualPlan.Origin origin) {
        jdbc.sql("""
                        update plan.annual_plan
                        set run_id = :run,
                            scenario_id = :scenario,
                            scenario_sequence = :sequence
                        where id = :id
                        """)
                .param("run", origin.runId())
                .param("scenario", origin.scenarioId())
                .param("sequence", origin.sequence())
                .param("id", id)
                .update();
        jdbc.sql("delete from plan.annual_plan_node where plan_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from plan.annual_plan_leaf where plan_id = ?")
                .param(id)
                .update();
        writeNodes(id, content.nodes());
        writeLeaves(id, content.leaves());
    }

    public PlanContent content(long id) {
        return new PlanContent(nodes(id), leaves(id));
    }

    /** The unit at the top of a plan; empty while it asks for nothing. */
    public Optional<Long> rootUnit(long id) {
        return jdbc.sql("select node_id from plan.annual_plan_node where plan_id = ? and ordinal = 0")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /** What stands at the top of a plan; empty while it asks for nothing. */
    public Optional<PlanContent.Node> root(long id) {
        return jdbc.sql("select * from plan.annual_plan_node where plan_id = ? and ordinal = 0")
                .param(id)
                .query(AnnualPlanTables::node)
                .optional();
    }

    /** Keeps what each unit answers for beside a published version, and which plan it came from. */
    public void publish(long id, VersionId version) {
        jdbc.sql("update plan.version set plan_id = :plan where id = :version")
                .param("plan", id)
                .param("version", version.value())
                .update();
        jdbc.sql("""
                        insert into plan.goal (version_id, unit_id, goal, assigned)
                        select :version, node_id, goal, assigned
                        from plan.annual_plan_node
                        where plan_id = :plan
                          and not is_position
                        """).param("plan", id).param("version", version.value()).update();
    }

    public boolean isPublished(long id) {
        return jdbc.sql("select exists (select from plan.version where plan_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The plan that a version came from; empty where it was imported. */
    public Optional<AnnualPlan> ofVersion(VersionId version) {
        return jdbc.sql("""
                        select p.*
                        from plan.annual_plan p
                        join plan.version v on v.plan_id = p.id
                        where v.id = ?
                        """)
                .param(version.value())
                .query(AnnualPlanTables::plan)
                .optional();
    }

    private void writeNodes(long id, List<PlanContent.Node> nodes) {
        CopyWriter writer = CopyWriter.into(
                dataSource,
                "plan.annual_plan_node",
                List.of(
                        "plan_id",
                        "ordinal",
                        "node_key",
                        "is_position",
                        "node_id",
                        "code",
                        "name",
                        "parent_key",
                        "history",
                        "goal",
                        "assigned",
                        "locked"));
        for (int ordinal = 0; ordinal < nodes.size(); ordinal++) {
            PlanContent.Node node = nodes.get(ordinal);
            writer.whole(id)
                    .whole(ordinal)
                    .text(node.key())
                    .flag(node.position())
                    .whole(node.id())
                    .text(node.code())
                    .text(node.name())
                    .text(node.parent())
                    .decimal(node.history())
                    .decimal(node.goal())
                    .decimal(node.assigned())
                    .flag(node.locked())
                    .endRow();
        }
        writer.flush();
    }

    private void writeLeaves(long id, List<PlanContent.Leaf> leaves) {
        CopyWriter writer = CopyWriter.into(
                dataSource,
                "plan.annual_plan_leaf",
                List.of("plan_id", "position_id", "period_code", "valid", "amount"));
        for (PlanContent.Leaf leaf : leaves) {
            writer.whole(id)
                    .whole(leaf.positionId())
                    .text(leaf.period())
                    .text("[%s,%s)".formatted(leaf.days().start(), leaf.days().end()))
                    .decimal(leaf.amount())
                    .endRow();
        }
        writer.flush();
    }

    private List<PlanContent.Node> nodes(long id) {
        return jdbc.sql("select * from plan.annual_plan_node where plan_id = ? order by ordinal")
                .param(id)
                .query(AnnualPlanTables::node)
                .list();
    }

    private static PlanContent.Node node(ResultSet row, int number) throws SQLException {
        return new PlanContent.Node(
                row.getString("node_key"),
                row.getBoolean("is_position"),
                row.getLong("node_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("parent_key"),
                row.getBigDecimal("history"),
                row.getBigDecimal("goal"),
                row.getBigDecimal("assigned"),
                row.getBoolean("locked"));
    }

    private List<PlanContent.Leaf> leaves(long id) {
        return jdbc.sql("""
                        select position_id, period_code, lower(valid) as starts, upper(valid) as ends, amount
                        from plan.annual_plan_leaf
                        where plan_id = ?
                        order by position_id, lower(valid)
                        """)
                .param(id)
                .query((row, number) -> new PlanContent.Leaf(
                        row.getLong("position_id"),
                        row.getString("period_code"),
                        DateRange.of(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        row.getBigDecimal("amount")))
                .list();
    }

    private static AnnualPlan plan(ResultSet row, int number) throws SQLException {
        return new AnnualPlan(
                row.getLong("id"),
                row.getString("name"),
                row.getString("fiscal_year"),
                row.getString("measure"),
                new Measure(
                        row.getString("kind"),
                        TaxBasis.valueOf(row.getString("basis")),
                        row.getString("currency_code")),
                row.getObject("run_id", Long.class),
                row.getObject("scenario_id", Long.class),
                row.getObject("scenario_sequence", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by_name"));
    }
}
