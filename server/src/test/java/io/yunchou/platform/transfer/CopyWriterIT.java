package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.support.IntegrationTest;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CopyWriterIT {
    private static final List<String> COLUMNS = List.of("id", "name", "amount", "day", "open");
    private static final List<String> ALPHABET =
            List.of("a", "Z", "0", "\t", "\n", "\r", "\\", "\\N", "\\.", "\"", "'", ",", "é", "客", "😀", " ");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    private TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    record Line(
            long id,
            @Nullable String name,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            boolean open) {}

    @BeforeEach
    void makeTable() {
        jdbc.sql("create schema if not exists transfer_test").update();
        jdbc.sql("""
                create table if not exists transfer_test.line (
                    id bigint primary key, name text, amount numeric, day date, open boolean not null)
                """).update();
        jdbc.sql("truncate transfer_test.line").update();
    }

    @Test
    void whateverIsWrittenIsReadBackTheSame() {
        Seeded.cases(30, seeded -> {
            jdbc.sql("truncate transfer_test.line").update();
            List<Line> lines = IntStream.range(0, seeded.below(200))
                    .mapToObj(id -> line(id, seeded))
                    .toList();
            write(lines);
            assertThat(written()).isEqualTo(lines);
        });
    }

    @Test
    void sendsMoreThanItsBufferHolds() {
        String wide = "宽".repeat(10_000);
        List<Line> lines = IntStream.range(0, 200)
                .mapToObj(id -> new Line(id, wide, BigDecimal.ONE, null, true))
                .toList();
        write(lines);
        assertThat(written()).isEqualTo(lines);
    }

    @Test
    void letsOtherStatementsOfTheTransactionIn() {
        transaction.executeWithoutResult(status -> {
            CopyWriter writer = CopyWriter.into(dataSource, "transfer_test.line", COLUMNS);
            write(writer, new Line(1, "one", null, null, true));
            assertThat(count()).isZero();
            writer.flush();
            assertThat(count()).isOne();
            write(writer, new Line(2, "two", null, null, true));
            writer.flush();
            assertThat(count()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void saysWhichConstraintARowBreaks() {
        Line twice = new Line(7, "seven", null, null, true);
        assertThatThrownBy(() -> write(List.of(twice, twice))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count()).isZero();
    }

    @Test
    void refusesARowWithTooFewValues() {
        CopyWriter writer = CopyWriter.into(dataSource, "transfer_test.line", COLUMNS);
        assertThatThrownBy(() -> writer.whole(1).endRow()).hasMessageContaining("has 1 values");
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        CopyWriter writer = CopyWriter.into(dataSource, "transfer_test.line", COLUMNS);
        write(writer, new Line(1, "one", null, null, true));
        assertThatThrownBy(writer::flush).hasMessageContaining("no transaction");
    }

    private static Line line(int id, Seeded seeded) {
        String name = seeded.chance(0.1)
                ? null
                : IntStream.range(0, seeded.below(12))
                        .mapToObj(i -> seeded.oneOf(ALPHABET))
                        .collect(Collectors.joining());
        BigDecimal amount = seeded.chance(0.1) ? null : seeded.decimal(-9_999_999, 9_999_999, seeded.below(6));
        LocalDate day = seeded.chance(0.1) ? null : seeded.day(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return new Line(id, name, amount, day, seeded.chance(0.5));
    }

    private void write(List<Line> lines) {
        transaction.executeWithoutResult(status -> {
            CopyWriter writer = CopyWriter.into(dataSource, "transfer_test.line", COLUMNS);
            lines.forEach(line -> write(writer, line));
            assertThat(writer.rows()).isEqualTo(lines.size());
            writer.flush();
        });
    }

    private static void write(CopyWriter writer, Line line) {
        writer.whole(line.id())
                .text(line.name())
                .decimal(line.amount())
                .date(line.day())
                .flag(line.open())
                .endRow();
    }

    private long count() {
        return jdbc.sql("select count(*) from transfer_test.line")
                .query(Long.class)
                .single();
    }

    private List<Line> written() {
        return new ArrayList<>(jdbc.sql("select * from transfer_test.line order by id")
                .query((row, number) -> new Line(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBigDecimal("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("open")))
                .list());
    }
}
