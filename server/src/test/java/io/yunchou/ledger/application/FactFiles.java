package io.yunchou.ledger.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.ledger.FactKind;
import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.persistence.Staging;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.PersonId;
import io.yunchou.org.Placement;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.platform.transfer.ImportBatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports rows written as text, {@code booking,2014-03-31,SO1,A1,S7,100.00}, then more fields as {@code name=value},
 * against a small company: accounts A1 and A2, product P1, unit U1, sellers S7 (position 70, from April position 71) and
 * S8 (position 80). FY2014 has the months M1 (closed) to M4.
 */
class FactFiles {
    static final FiscalCalendar CALENDAR = new FiscalCalendar(List.of(
            new FiscalPeriod("FY2014", FiscalPeriod.Kind.YEAR, "", span(1, 5)),
            new FiscalPeriod("M1", FiscalPeriod.Kind.MONTH, "FY2014", span(1, 2)),
            new FiscalPeriod("M2", FiscalPeriod.Kind.MONTH, "FY2014", span(2, 3)),
            new FiscalPeriod("M3", FiscalPeriod.Kind.MONTH, "FY2014", span(3, 4)),
            new FiscalPeriod("M4", FiscalPeriod.Kind.MONTH, "FY2014", span(4, 5))));
    static final PlacementIndex PLACEMENTS = PlacementIndex.of(
            1,
            List.of(
                    new Placement(new PersonId(7), new PositionId(70), span(1, 4), BigDecimal.ONE),
                    new Placement(
                            new PersonId(7),
                            new PositionId(71),
                            DateRange.from(LocalDate.of(2014, 4, 1)),
                            BigDecimal.ONE),
                    new Placement(
                            new PersonId(8),
                            new PositionId(80),
                            DateRange.from(LocalDate.of(2014, 1, 1)),
                            BigDecimal.ONE)));
    private static final AtomicLong IMPORTS = new AtomicLong(1000);

    private final Staging staging;
    private final Postings postings;
    private final TransactionTemplate transactions;

    FactFiles(Staging staging, Postings postings, TransactionTemplate transactions) {
        this.staging = staging;
        this.postings = postings;
        this.transactions = transactions;
    }

    /** What an import said, and the id by which it may be undone. */
    record Imported(long importId, List<String> problems, List<String> expected) {}

    Imported load(String... lines) {
        return load(false, lines);
    }

    Imported dryRun(String... lines) {
        return load(true, lines);
    }

    private Imported load(boolean dryRun, String... lines) {
        ImportBatch batch = new ImportBatch(IMPORTS.incrementAndGet(), "ledger.fact", "orders.csv", dryRun);
        Problems problems = new Problems();
        transactions.executeWithoutResult(status -> {
            run(batch, problems, lines);
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        return new Imported(batch.id(), problems.said, problems.expected);
    }

    private void run(ImportBatch batch, Problems problems, String... lines) {
        try (FactImportSession session = new FactImportSession(company(), staging.open(), postings.of(batch))) {
            for (int i = 0; i < lines.length; i++) {
                MapRow row = new MapRow(i + 2, values(lines[i]), problems);
                session.check(row).ifPresent((NewShare share) -> session.write(share));
            }
            session.finish(problems);
        }
    }

    private static Map<String, String> values(String line) {
        List<String> names = List.of("kind", "date", "document", "account", "seller", "netAmount");
        String[] cells = line.split(",");
        Map<String, String> values = new HashMap<>(Map.of("currency", "USD"));
        for (int i = 0; i < cells.length; i++) {
            String[] named = i < names.size() ? new String[] {names.get(i), cells[i]} : cells[i].split("=");
            if (!named[1].isEmpty()) {
                values.put(named[0], named[1]);
            }
        }
        return values;
    }

    private static KnownCompany company() {
        return new KnownCompany(
                FactKind.SHIPPED.stream().collect(Collectors.toMap(FactKind::code, FactKind::code)),
                Map.of("A1", 1L, "A2", 2L),
                Map.of("P1", 1L),
                Map.of("U1", 1L),
                Map.of("S7", 7L, "S8", 8L),
                PLACEMENTS,
                CALENDAR,
                PeriodStates.of(CALENDAR, Map.of("M1", PeriodStates.State.CLOSED)),
                LocalDate.of(2014, 12, 31));
    }

    private static DateRange span(int fromMonth, int toMonth) {
        return DateRange.of(LocalDate.of(2014, fromMonth, 1), LocalDate.of(2014, toMonth, 1));
    }
}
