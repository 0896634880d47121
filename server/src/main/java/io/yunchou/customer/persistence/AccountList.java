package io.yunchou.customer.persistence;

import static org.jooq.impl.DSL.field;

import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The accounts of a day with unit and owner. */
@Repository
public class AccountList {
    private static final Field<Long> ID = field("a.id", Long.class);
    private static final Field<String> CODE = field("a.code", String.class);
    private static final Field<String> NAME = field("s.name", String.class);
    private static final Field<String> KIND = field("s.kind", String.class);
    private static final Field<Long> UNIT = field("s.unit_id", Long.class);
    private static final Field<Long> OWNER = field("o.person_id", Long.class);

    private final Lists lists;

    AccountList(Lists lists) {
        this.lists = lists;
    }

    /** An account on a day. */
    public record Line(
            long id,
            String code,
            @Nullable String name,
            String kind,
            @Nullable Long unitId,
            @Nullable Long ownerId) {}

    /** Whose accounts are wanted: those that these units serve or that these people own; null for all. */
    public record Whose(Set<Long> unitIds, Set<Long> ownerIds) {}

    public Slice<Line> slice(LocalDate day, @Nullable Whose whose, ListRequest request) {
        return lists.slice(definition(day), condition(whose), request);
    }

    public void each(LocalDate day, @Nullable Whose whose, ListRequest request, Consumer<Line> taker) {
        lists.each(definition(day), condition(whose), request, taker);
    }

    /** Accounts whose name or code contains the text. */
    public List<Line> search(LocalDate day, @Nullable Whose whose, String text, int limit) {
        Condition found = NAME.containsIgnoreCase(text).or(CODE.containsIgnoreCase(text));
        return lists.slice(
                        definition(day),
                        condition(whose).and(found),
                        ListRequest.first().limitedTo(limit))
                .items();
    }

    private static Condition condition(@Nullable Whose whose) {
        return whose == null ? DSL.noCondition() : UNIT.in(whose.unitIds()).or(OWNER.in(whose.ownerIds()));
    }

    private static ListDefinition<Line> definition(LocalDate day) {
        return new ListDefinition<>(
                DSL.table("""
                        customer.account a
                        join customer.account_span s
                          on s.account_id = a.id and s.superseded_at is null and s.valid @> {0}
                        left join customer.owner_span o
                          on o.account_id = a.id and o.superseded_at is null and o.valid @> {0}
                        """, DSL.val(day)),
                List.of(ID.as("account_id"), CODE, NAME, KIND, UNIT, OWNER),
                ID,
                List.of(
                        Column.text("code", CODE),
                        Column.text("name", NAME).orEmpty(),
                        Column.text("kind", KIND),
                        Column.whole("unitId", UNIT).orEmpty(),
                        Column.whole("ownerId", OWNER).orEmpty()),
                "code",
                (row, number) -> new Line(
                        row.getLong("account_id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("unit_id", Long.class),
                        row.getObject("person_id", Long.class)));
    }
}
