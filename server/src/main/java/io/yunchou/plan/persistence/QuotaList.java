package io.yunchou.plan.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of published quotas. */
@Repository
public class QuotaList {
    private static final Field<Long> ID = field(name("q", "id"), Long.class);
    private static final Field<Long> POSITION = field(name("q", "position_id"), Long.class);
    private static final Field<Long> VERSION = field(name("q", "version_id"), Long.class);
    private static final Field<String> MEASURE = field(name("q", "measure"), String.class);
    private static final Field<String> PERIOD = field(name("q", "period_code"), String.class);
    private static final Field<BigDecimal> AMOUNT = field(name("q", "amount"), BigDecimal.class);
    private static final Field<LocalDate> STARTS = field("lower(q.valid)", LocalDate.class);
    private static final Field<LocalDate> ENDS = field("upper(q.valid)", LocalDate.class);
    private static final Field<String> YEAR = field(name("v", "fiscal_year"), String.class);
    private static final Field<OffsetDateTime> RECORDED = field(name("q", "recorded_at"), OffsetDateTime.class);
    private static final Field<OffsetDateTime> SUPERSEDED = field(name("q", "superseded_at"), OffsetDateTime.class);

    private static final ListDefinition<ListedQuota> QUOTAS = new ListDefinition<>(
            table("plan.quota q join plan.version v on v.id = q.version_id"),
            List.of(
                    ID,
                    POSITION,
                    VERSION,
                    MEASURE,
                    PERIOD,
                    AMOUNT,
                    STARTS.as("starts"),
                    ENDS.as("ends"),
                    YEAR,
                    RECORDED,
                    SUPERSEDED,
                    field(name("v", "number")),
                    field(name("v", "origin"))),
            ID,
            List.of(
                    Column.whole("id", ID),
                    Column.whole("positionId", POSITION),
                    Column.whole("versionId", VERSION),
                    Column.text("measure", MEASURE),
                    Column.text("period", PERIOD),
                    Column.text("fiscalYear", YEAR),
                    Column.date("start", STARTS),
                    Column.date("end", ENDS),
                    Column.decimal("amount", AMOUNT),
                    Column.instant("recordedAt", RECORDED)),
            "start",
            QuotaList::listed);

    private final Lists lists;

    QuotaList(Lists lists) {
        this.lists = lists;
    }

    /** @param knownAt what was in force at that instant; null for what is in force now */
    public Slice<ListedQuota> slice(DataScope scope, @Nullable Instant knownAt, ListRequest request) {
        return lists.slice(QUOTAS, condition(scope, knownAt), request);
    }

    public void each(DataScope scope, @Nullable Instant knownAt, ListRequest request, Consumer<ListedQuota> taker) {
        lists.each(QUOTAS, condition(scope, knownAt), request, taker);
    }

    private static Condition condition(DataScope scope, @Nullable Instant knownAt) {
        return visible(scope).and(inForce(knownAt));
    }

    private static Condition visible(DataScope scope) {
        return switch (scope) {
            case DataScope.All() -> DSL.noCondition();
            case DataScope.Nodes nodes ->
                POSITION.eq(DSL.any(nodes.positionIds().toArray(Long[]::new)));
        };
    }

    private static Condition inForce(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return SUPERSEDED.isNull();
        }
        OffsetDateTime at = knownAt.atOffset(ZoneOffset.UTC);
        return RECORDED.le(at).and(SUPERSEDED.isNull().or(SUPERSEDED.gt(at)));
    }

    private static ListedQuota listed(ResultSet row, int number) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new ListedQuota(
                row.getLong("id"),
                row.getLong("position_id"),
                row.getLong("version_id"),
                row.getInt("number"),
                PublishedVersion.Origin.valueOf(row.getString("origin")),
                row.getString("measure"),
                row.getString("fiscal_year"),
                row.getString("period_code"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                superseded == null ? null : superseded.toInstant());
    }
}
