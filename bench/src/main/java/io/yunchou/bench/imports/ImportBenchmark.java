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
    static final int CSV_ROWS = 1_000_000;
    static final int XLSX_ROWS = 100_000;
    static final int ROWS_PER_BAD_ROW = 1_000;

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private @Nullable ImportingCompany company;
    private int runs;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "1,000,000 ledger rows from CSV with 1,000 bad ones, 100,000 from XLSX: handed in, checked, written, reported";
    }

    @Override
    public List<Figure> run(Progress progress) {
        ImportingCompany opened = opened(progress);
        runs++;
        Path csv = opened.folder().resolve("facts.csv");
        GeneratedFacts.writeCsv(csv, CSV_ROWS, "C" + runs);
        Outcome fromCsv = opened.take(csv, progress);
        Path xlsx = opened.folder().resolve("facts.xlsx");
        GeneratedFacts.writeXlsx(xlsx, XLSX_ROWS, "X" + runs);
        Outcome fromXlsx = opened.take(xlsx, progress);
        return List.of(
                Figure.measured("CSV, handed in and imported", fromCsv.seconds(), "s", Goal.atMost("60")),
                Figure.measured("of that, handing in", fromCsv.uploadSeconds(), "s", Goal.none()),
                Figure.counted("CSV rows that are in", fromCsv.good(), "", Goal.exactly("999000")),
                Figure.counted("bad CSV rows reported", fromCsv.bad(), "", Goal.exactly("1000")),
                Figure.counted("entries of the trail", fromCsv.trailEntries(), "", Goal.atLeast("1")),
                Figure.measured("XLSX, handed in and imported", fromXlsx.seconds(), "s", Goal.atMost("30")),
                Figure.counted("XLSX rows that are in", fromXlsx.good(), "", Goal.exactly("99900")),
                Figure.counted("bad XLSX rows reported", fromXlsx.bad(), "", Goal.exactly("100")),
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
