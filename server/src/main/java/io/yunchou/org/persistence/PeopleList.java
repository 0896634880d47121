package io.yunchou.org.persistence;

import static org.jooq.impl.DSL.field;

import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people of a day with what they hold, a row for each placement. */
@Repository
public class PeopleList {
    private static final Field<Long> ROW = field("coalesce(l.id * 2, s.id * 2 + 1)", Long.class);
    private static final Field<Long> PERSON = field("p.id", Long.class);
    private static final Field<String> CODE = field("p.code", String.class);
    private static final Field<String> NAME = field("s.name", String.class);
    private static final Field<Long> POSITION_ID = field("o.position_id", Long.class);
    private static final Field<String> POSITION = field("o.name", String.class);
    private static final Field<Long> UNIT_ID = field("u.unit_id", Long.class);
    private static final Field<String> UNIT = field("u.name", String.class);
    private static final Field<BigDecimal> SHARE = field("l.share", BigDecimal.class);

    private final Lists lists;

    PeopleList(Lists lists) {
        this.lists = lists;
    }

    /** A person, and a position that he holds; without one where he holds none. */
    public record Line(
            long personId,
            String code,
            String name,
            @Nullable Long positionId,
            @Nullable String position,
            @Nullable Long unitId,
            @Nullable String unit,
            @Nullable BigDecimal share) {}

    public Slice<Line> slice(LocalDate day, DataScope scope, ListRequest request) {
        return lists.slice(definition(day), condition(scope), request);
    }

    public void each(LocalDate day, DataScope scope, ListRequest request, Consumer<Line> taker) {
        lists.each(definition(day), condition(scope), request, taker);
    }

    private static Condition condition(DataScope scope) {
        return switch (scope) {
            case DataScope.All() -> DSL.noCondition();
            case DataScope.Nodes nodes -> POSITION_ID.in(nodes.positionIds());
        };
    }

    private static ListDefinition<Line> definition(LocalDate day) {
        return new ListDefinition<>(
                DSL.table("""
                        org.person p
                        join org.person_span s
                          on s.person_id = p.id and s.superseded_at is null and s.valid @> {0}
                        left join org.placement_span l
                          on l.person_id = p.id and l.superseded_at is null and l.valid @> {0}
                        left join org.position_span o
                          on o.position_id = l.position_id and o.superseded_at is null and o.valid @> {0}
                        left join org.unit_span u
                          on u.unit_id = o.unit_id and u.superseded_at is null and u.valid @> {0}
                        """, DSL.val(day)),
                List.of(
                        PERSON.as("person_id"),
                        CODE,
                        NAME.as("person_name"),
                        POSITION_ID,
                        POSITION.as("position_name"),
                        UNIT_ID,
                        UNIT.as("unit_name"),
                        SHARE),
                ROW,
                List.of(
                        Column.text("code", CODE),
                        Column.text("name", NAME),
                        Column.text("position", POSITION).orEmpty(),
                        Column.text("unit", UNIT).orEmpty(),
                        Column.whole("unitId", UNIT_ID).orEmpty(),
                        Column.decimal("share", SHARE).orEmpty()),
                "code",
                PeopleList::line);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        BigDecimal share = row.getBigDecimal("share");
        return new Line(
                row.getLong("person_id"),
                row.getString("code"),
                row.getString("person_name"),
                row.getObject("position_id", Long.class),
                row.getString("position_name"),
                row.getObject("unit_id", Long.class),
                row.getString("unit_name"),
                share == null ? null : share.stripTrailingZeros());
    }
}
