package io.yunchou.bench.imports;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.bench.imports.ImportingCompany.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A million ledger rows from CSV with a thousand bad ones among them, and a hundred thousand from XLSX. */
public final class ImportBenchmark implements Benchmark {
    private static final int CSV_ROWS = 1_000_000;
    private static final int XLSX_ROWS = 100_000;
    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 2;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final int csvRows;
    private final int xlsxRows;
    private @Nullable ImportingCompany company;
    private int runs;

    public ImportBenchmark() {
        this(CSV_ROWS, XLSX_ROWS);
    }

    ImportBenchmark(int csvRows, int xlsxRows) {
        this.csvRows = csvRows;
        this.xlsxRows = xlsxRows;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "1,000,000 ledger rows of two years from CSV with 1,000 bad ones, each run two years that the ledger does not"
                + " have yet, then 100,000 from XLSX into the same years: handed in, checked, written, reported";
    }

    @Override
    public List<Figure> run(Progress progress) {
        ImportingCompany opened = opened(progress);
        runs++;
        int year = FIRST_YEAR + YEARS * runs;
        Path csv = opened.folder().resolve("facts.csv");
        Outcome fromCsv = opened.take(csv, new GeneratedFacts("C" + runs, csvRows, year).writeCsv(csv), progress);
        Path xlsx = opened.folder().resolve("facts.xlsx");
        Outcome fromXlsx = opened.take(xlsx, new GeneratedFacts("X" + runs, xlsxRows, year).writeXlsx(xlsx), progress);
        return List.of(
                Figure.measured("CSV, handed in and imported", fromCsv.seconds(), "s", Goal.atMost("60")),
                Figure.measured("of that, handing in", fromCsv.uploadSeconds(), "s", Goal.none()),
                Figure.counted("CSV rows that are in", fromCsv.good(), "", Goal.exactly("999000")),
                Figure.counted("bad CSV rows reported, by row and field", fromCsv.reported(), "", Goal.exactly("1000")),
                Figure.measured("XLSX, handed in and imported", fromXlsx.seconds(), "s", Goal.atMost("30")),
                Figure.counted("XLSX rows that are in", fromXlsx.good(), "", Goal.exactly("99900")),
                Figure.counted(
                        "bad XLSX rows reported, by row and field", fromXlsx.reported(), "", Goal.exactly("100")),
                Figure.counted(
                        "ledger totals that differ from the files' sums",
                        fromCsv.wrongTotals() + fromXlsx.wrongTotals(),
                        "",
                        Goal.exactly("0")),
                Figure.counted(
                        "entries of the trail",
                        fromCsv.trailEntries() + fromXlsx.trailEntries(),
                        "",
                        Goal.atLeast("2")),
                Figure.measured(
                        "heap of the server at its peak",
                        Math.max(fromCsv.heapBytes(), fromXlsx.heapBytes()) / BYTES_PER_MEGABYTE,
                        "MB",
                        Goal.none()));
    }

    /** The same company takes all runs in; it goes with the process. */
    private ImportingCompany opened(Progress progress) {
        ImportingCompany present = company;
        if (present == null) {
            ImportingCompany made = new ImportingCompany(progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(made)));
            company = made;
            present = made;
        }
        return present;
    }

    private static void close(ImportingCompany company) {
        try {
            company.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
