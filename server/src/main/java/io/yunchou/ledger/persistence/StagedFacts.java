package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.DocumentLine;
import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.domain.SharesOfFact;
import io.yunchou.ledger.domain.SharesOfFact.Part;
import io.yunchou.platform.transfer.CopyWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one import on their way into the ledger. They are judged as sets, in the database, so that memory stays
 * bounded however many there are; only rows that a rule must look at one by one come back.
 */
public final class StagedFacts {
    private static final int FETCH_SIZE = 2000;

    private final JdbcClient jdbc;
    private final CopyWriter staged;
    private final CopyWriter parts;
    private final CopyWriter excluded;
    private final Repeats repeats = new Repeats();
    private final SortedSet<LocalDate> months = new TreeSet<>();

    StagedFacts(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.staged = CopyWriter.into(dataSource, "ledger_staged", StagedRow.COLUMNS);
        this.parts = CopyWriter.into(
                dataSource,
                "ledger_part",
                List.of(
                        "row_number",
                        "ordinal",
                        "fact_row",
                        "seller_id",
                        "position_id",
                        "percent",
                        "net_amount",
                        "tax_amount",
                        "reverses_id"));
        this.excluded = CopyWriter.into(dataSource, "ledger_excluded", List.of("row_number"));
    }

    public void add(NewShare share) {
        boolean whole = share.part().percent().compareTo(SharesOfFact.WHOLE_PERCENT) == 0;
        boolean repeated = repeats.suspect(share.document());
        StagedRow.write(share, repeated || !whole, staged);
        months.add(share.dating().date().withDayOfMonth(1));
    }

    /** All rows are in; their number. */
    public long complete() {
        staged.flush();
        jdbc.sql("analyze ledger_staged").update();
        return staged.rows();
    }

    /** Marks a row to be taken out: it is bad, or another row speaks for it. */
    public void exclude(long row) {
        excluded.whole(row).endRow();
    }

    public void dropExcluded() {
        excluded.flush();
        jdbc.sql("delete from ledger_staged s using ledger_excluded r where s.row_number = r.row_number")
                .update();
    }

    /** The first days of the months in which there are rows. */
    public List<LocalDate> months() {
        return List.copyOf(months);
    }

    /**
     * Hands over, one after the other, the rows of each document line that is not simply one row of 100 %. The number of
     * rows that are handed over at once is bounded; what is beyond belongs to {@code overflow}.
     */
    public void eachGroup(int rowsMax, Consumer<List<NewShare>> group, Consumer<NewShare> overflow) {
        GroupedRows grouped = new GroupedRows(rowsMax, group, overflow);
        each("""
                where (s.kind, s.document, s.line) in (select kind, document, line from ledger_staged where suspect)
                order by s.kind, s.document, s.line, s.row_number
                """, grouped::add);
        grouped.end();
    }

    /** Hands over the rows that reverse an earlier fact, those of one original after each other. */
    public void eachReversal(Consumer<Reversing> reversal) {
        try (Stream<Reversing> rows =
                jdbc.sql(Reversing.SELECT).withFetchSize(FETCH_SIZE).query(Reversing::read).stream()) {
            rows.forEach(reversal);
        }
    }

    /** Hands over the rows whose document line is in the ledger already, with the label and day of that batch. */
    public void eachKnown(Consumer<Known> known) {
        try (Stream<Known> rows = jdbc
                .sql("""
                        select s.row_number, s.document, b.label, b.posted_at::date as posted_on
                        from ledger_staged s
                        join ledger.fact f on f.kind = s.kind and f.document = s.document and f.line = s.line
                        join ledger.batch b on b.id = f.batch_id and b.voided_at is null
                        order by s.row_number
                        """)
                .withFetchSize(FETCH_SIZE)
                .query((row, number) -> new Known(
                        row.getLong("row_number"),
                        row.getString("document"),
                        row.getString("label"),
                        row.getObject("posted_on", LocalDate.class)))
                .stream()) {
            rows.forEach(known);
        }
    }

    /** A row whose document line is in the ledger already. */
    public record Known(long row, String document, String batchLabel, LocalDate postedOn) {}

    /**
     * Says the parts of a fact where they are not simply its one row.
     *
     * @param reversesId the original, where the fact reverses one
     */
    public void addParts(long factRow, List<Part> whole, @Nullable Long reversesId) {
        for (int i = 0; i < whole.size(); i++) {
            Part part = whole.get(i);
            parts.whole(part.row())
                    .whole(i + 1)
                    .whole(factRow)
                    .wholeOrEmpty(part.seller().sellerId())
                    .wholeOrEmpty(part.seller().positionId())
                    .decimal(part.seller().percent())
                    .decimal(part.net())
                    .decimal(part.tax())
                    .wholeOrEmpty(reversesId)
                    .endRow();
        }
    }

    /**
     * Makes facts of all staged rows but those that reverse.
     *
     * @param fresh those of the months whose partitions wait aside
     */
    public long postOriginals(long batchId, List<LocalDate> fresh) {
        String originals = "s.reverses_document is null";
        long facts = 0;
        if (!fresh.isEmpty()) {
            facts += post(batchId, "_incoming", originals + " and " + in(fresh));
        }
        if (fresh.size() < months.size()) {
            facts += post(batchId, "", fresh.isEmpty() ? originals : originals + " and not " + in(fresh));
        }
        return facts;
    }

    /** Makes facts of the staged rows that reverse; their parts were said before. */
    public long postReversals(long batchId) {
        return post(batchId, "", "s.reverses_document is not null");
    }

    private static String in(List<LocalDate> fresh) {
        return "%s in (%s)"
                .formatted(
                        StagedRow.MONTH,
                        fresh.stream()
                                .map(month -> String.valueOf(StagedRow.month(month)))
                                .collect(Collectors.joining(", ")));
    }

    private long post(long batchId, String suffix, String which) {
        parts.flush();
        if (parts.rows() == 0) {
            return postBoth(FactInserts.PLAIN_FACTS, FactInserts.PLAIN_SHARES, batchId, suffix, which);
        }
        jdbc.sql("analyze ledger_part").update();
        String plain = which + " and " + FactInserts.IN_NO_PART;
        return postBoth(FactInserts.PLAIN_FACTS, FactInserts.PLAIN_SHARES, batchId, suffix, plain)
                + postBoth(FactInserts.FACTS_OF_PARTS, FactInserts.SHARES_OF_PARTS, batchId, suffix, which);
    }

    private long postBoth(String factInsert, String shareInsert, long batchId, String suffix, String which) {
        long facts = jdbc.sql(factInsert.formatted(suffix, which))
                .param("batch", batchId)
                .update();
        if (facts > 0) {
            jdbc.sql(shareInsert.formatted(suffix, which))
                    .param("batch", batchId)
                    .update();
        }
        return facts;
    }

    private void each(String condition, Consumer<NewShare> consumer) {
        try (Stream<NewShare> rows = jdbc
                .sql("select s.* from ledger_staged s " + condition)
                .withFetchSize(FETCH_SIZE)
                .query(StagedRow::read)
                .stream()) {
            rows.forEach(consumer);
        }
    }

    /** Gathers rows that follow each other into the groups of their document lines. */
    private static final class GroupedRows {
        private final int rowsMax;
        private final Consumer<List<NewShare>> group;
        private final Consumer<NewShare> overflow;
        private final List<NewShare> gathered = new java.util.ArrayList<>();
        private @Nullable DocumentLine current;

        GroupedRows(int rowsMax, Consumer<List<NewShare>> group, Consumer<NewShare> overflow) {
            this.rowsMax = rowsMax;
            this.group = group;
            this.overflow = overflow;
        }

        void add(NewShare row) {
            if (!row.document().equals(current)) {
                end();
                current = row.document();
            }
            if (gathered.size() == rowsMax) {
                overflow.accept(row);
            } else {
                gathered.add(row);
            }
        }

        void end() {
            if (gathered.size() > 1 || gathered.stream().anyMatch(GroupedRows::isPart)) {
                group.accept(List.copyOf(gathered));
            }
            gathered.clear();
        }

        private static boolean isPart(NewShare row) {
            return row.part().percent().compareTo(SharesOfFact.WHOLE_PERCENT) != 0;
        }
    }
}
