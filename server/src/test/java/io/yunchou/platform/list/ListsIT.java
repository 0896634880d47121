package io.yunchou.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import io.yunchou.platform.web.Slice;
import io.yunchou.support.IntegrationTest;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ListsIT {
    private static final Field<Long> ID = field("id", Long.class);
    private static final Field<String> NAME = field("name", String.class);
    private static final Field<BigDecimal> AMOUNT = field("amount", BigDecimal.class);
    private static final Field<LocalDate> DAY = field("day", LocalDate.class);
    private static final ListDefinition<Long> PEARS = new ListDefinition<>(
            table("list_pear"),
            List.of(ID),
            ID,
            List.of(
                    Column.text("name", NAME),
                    Column.decimal("amount", AMOUNT),
                    Column.date("day", DAY).orEmpty()),
            "name",
            (row, number) -> row.getLong("id"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Lists lists;

    private record Pear(long id, String name, BigDecimal amount, LocalDate day) {}

    @BeforeEach
    void makeTable() {
        jdbc.sql("create table list_pear (id bigint, name text, amount numeric, day date)")
                .update();
    }

    @AfterEach
    void dropTable() {
        jdbc.sql("drop table list_pear").update();
    }

    @Test
    void pagesHoldEachRowOnceInOrderWhateverTheSort() {
        List<Pear> pears = randomPears(137);
        for (String sort : List.of("name", "-name", "amount", "-amount", "day", "-day")) {
            assertThat(allPages(
                            noCondition(), ListRequest.first().sortedBy(sort).limitedTo(10)))
                    .as("sorted by %s", sort)
                    .containsExactlyElementsOf(expected(pears, sort));
        }
    }

    @Test
    void wholeListComesInTheSameOrderAsItsPages() {
        randomPears(50);
        List<Long> whole = new ArrayList<>();

        lists.each(PEARS, noCondition(), ListRequest.first().sortedBy("-amount"), whole::add);

        assertThat(whole)
                .isEqualTo(allPages(
                        noCondition(), ListRequest.first().sortedBy("-amount").limitedTo(7)));
    }

    @Test
    void showsOnlyWhatIsInScope() {
        randomPears(20);

        Slice<Long> slice = lists.slice(PEARS, ID.le(5L), ListRequest.first());

        assertThat(slice.items()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(slice.next()).isNull();
        assertThat(lists.count(PEARS, ID.le(5L), ListRequest.first())).isEqualTo(5);
    }

    @Test
    void filtersByEveryOperator() {
        insert(new Pear(1, "100% sure", new BigDecimal("10"), null));
        insert(new Pear(2, "Conference, late", new BigDecimal("20"), LocalDate.of(2014, 3, 31)));
        insert(new Pear(3, "williams", new BigDecimal("30"), LocalDate.of(2014, 4, 1)));

        assertThat(filtered("name:eq:williams")).containsExactly(3L);
        assertThat(filtered("name:ne:williams")).containsExactly(1L, 2L);
        assertThat(filtered("name:contains:CONF")).containsExactly(2L);
        assertThat(filtered("name:contains:0%")).containsExactly(1L);
        assertThat(filtered("name:in:williams|100% sure")).containsExactly(1L, 3L);
        assertThat(filtered("amount:lt:20")).containsExactly(1L);
        assertThat(filtered("amount:le:20")).containsExactly(1L, 2L);
        assertThat(filtered("amount:gt:20")).containsExactly(3L);
        assertThat(filtered("amount:ge:20", "amount:lt:30")).containsExactly(2L);
        assertThat(filtered("day:eq:2014-03-31")).containsExactly(2L);
        assertThat(filtered("day:empty:true")).containsExactly(1L);
        assertThat(filtered("day:empty:false")).containsExactly(2L, 3L);
    }

    @Test
    void refusesWhatIsNotOnTheWhitelistNamingWhatIs() {
        assertThatThrownBy(() -> filtered("secret:eq:1")).hasMessageContaining("name, amount, day");
        assertThatThrownBy(() ->
                        lists.slice(PEARS, noCondition(), ListRequest.first().sortedBy("id; drop table list_pear")))
                .hasMessageContaining("name, amount, day");
    }

    @Test
    void refusesAFilterThatItCannotRead() {
        assertThatThrownBy(() -> filtered("amount:gt:many")).hasMessageContaining("12.50");
        assertThatThrownBy(() -> filtered("amount")).hasMessageContaining("column:operator:value");
        assertThatThrownBy(() -> filtered("amount:like:1")).hasMessageContaining("operators");
        assertThatThrownBy(() -> filtered("amount:contains:1")).hasMessageContaining("text column");
    }

    @Test
    void refusesALimitBeyondReason() {
        assertThatThrownBy(() -> ListRequest.first().limitedTo(0)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> ListRequest.first().limitedTo(1001)).hasMessageContaining("page by page");
    }

    private List<Long> filtered(String... filters) {
        return lists.slice(
                        PEARS,
                        noCondition(),
                        ListRequest.first().filteredBy(filters).sortedBy("amount"))
                .items();
    }

    private List<Long> allPages(Condition scope, ListRequest request) {
        List<Long> ids = new ArrayList<>();
        String cursor = null;
        do {
            Slice<Long> slice = lists.slice(PEARS, scope, request.startingAfter(cursor));
            ids.addAll(slice.items());
            cursor = slice.next();
        } while (cursor != null);
        return ids;
    }

    private static List<Long> expected(List<Pear> pears, String sort) {
        boolean descending = sort.startsWith("-");
        Comparator<LocalDate> byDay = descending ? (a, b) -> b.compareTo(a) : LocalDate::compareTo;
        Comparator<Pear> order = switch (sort.replace("-", "")) {
            case "name" -> directed(Comparator.comparing(Pear::name), descending);
            case "amount" -> directed(Comparator.comparing(Pear::amount), descending);
            default -> Comparator.comparing(Pear::day, Comparator.nullsLast(byDay));
        };
        return pears.stream()
                .sorted(order.thenComparing(directed(Comparator.comparing(Pear::id), descending)))
                .map(Pear::id)
                .toList();
    }

    private static Comparator<Pear> directed(Comparator<Pear> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private List<Pear> randomPears(int count) {
        Seeded random = Seeded.of(7);
        List<Pear> pears = IntStream.rangeClosed(1, count)
                .mapToObj(id -> new Pear(
                        id,
                        random.oneOf(List.of("a", "B", "中", "é", "ab")),
                        random.decimal(-3, 3, 1),
                        random.chance(0.3) ? null : random.day(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 9))))
                .toList();
        pears.forEach(this::insert);
        return pears;
    }

    private void insert(Pear pear) {
        jdbc.sql("insert into list_pear values (?, ?, ?, ?)")
                .params(pear.id(), pear.name(), pear.amount(), pear.day())
                .update();
    }
}
