package io.yunchou.support;

import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small table written into a test, taken in by an import: the first line names the fields, cells are parted by bars. It
 * stands for a file whose columns are already recognised.
 */
public final class Sheet {
    private static final AtomicLong BATCHES = new AtomicLong(System.currentTimeMillis());

    private final List<String> fields;
    private final List<List<String>> rows;

    private Sheet(List<String> fields, List<List<String>> rows) {
        this.fields = fields;
        this.rows = rows;
    }

    /** What came of it: the batch, and a line {@code row field code} for each problem. */
    public record Taken(ImportBatch batch, List<String> problems) {}

    public static Sheet of(String text) {
        List<List<String>> lines = text.lines().map(line -> cells(line)).toList();
        return new Sheet(lines.getFirst(), lines.subList(1, lines.size()));
    }

    public <R> Taken takenInBy(ImportEntity<R> entity, TransactionTemplate transaction) {
        ImportBatch batch = new ImportBatch(BATCHES.incrementAndGet(), entity.name(), "sheet.csv", false);
        List<String> problems = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            try (ImportSession<R> session = entity.open(batch)) {
                for (int i = 0; i < rows.size(); i++) {
                    session.check(new Row(i + 2, rows.get(i), problems)).ifPresent(session::write);
                }
                session.finish((row, field, value, code, expected) -> problems.add(row + " " + field + " " + code));
            }
        });
        return new Taken(batch, problems);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::trim).toList();
    }

    private final class Row implements ImportRow {
        private final long number;
        private final List<String> cells;
        private final List<String> problems;
        private boolean bad;

        Row(long number, List<String> cells, List<String> problems) {
            this.number = number;
            this.cells = cells;
            this.problems = problems;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public Optional<String> text(String field) {
            int column = fields.indexOf(field);
            boolean present =
                    column >= 0 && column < cells.size() && !cells.get(column).isEmpty();
            return present ? Optional.of(cells.get(column)) : Optional.empty();
        }

        @Override
        public Optional<BigDecimal> decimal(String field) {
            return text(field).map(BigDecimal::new);
        }

        @Override
        public Optional<LocalDate> date(String field) {
            return text(field).map(LocalDate::parse);
        }

        @Override
        public Optional<Long> wholeNumber(String field) {
            return text(field).map(Long::valueOf);
        }

        @Override
        public Optional<Boolean> flag(String field) {
            return text(field).map("yes"::equals);
        }

        @Override
        public void problem(String field, String code, String expected) {
            bad = true;
            problems.add(number + " " + field + " " + code);
        }

        @Override
        public boolean bad() {
            return bad;
        }
    }
}
