package io.yunchou.bench.imports;

import io.yunchou.testkit.Seeded;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of sales facts, every thousandth of them bad in one of four ways, and what has to come of them: which rows are bad
 * in which field, and the exact sum of the others.
 */
final class GeneratedFacts {
    static final int ACCOUNTS = 5_000;
    static final int SELLERS = 100;
    static final int PRODUCTS = 200;
    static final int ROWS_PER_BAD_ROW = 1_000;
    private static final List<String> HEADER = List.of(
            "Kind",
            "Date",
            "Document",
            "Account",
            "Product",
            "Seller",
            "Net Amount",
            "Tax Amount",
            "Currency",
            "Quantity");
    private static final int ROWS_BETWEEN_FLUSHES = 1_000;
    private static final int YEARS = 2;

    private final String documents;
    private final int rows;
    private final LocalDate firstDay;
    private final Seeded seeded;
    private final Map<Long, String> badFieldByRow = new TreeMap<>();
    private BigDecimal sum = BigDecimal.ZERO;

    /**
     * @param documents what the numbers of the documents begin with
     * @param year the first of the two years in which they are
     */
    GeneratedFacts(String documents, int rows, int year) {
        this.documents = documents;
        this.rows = rows;
        this.firstDay = LocalDate.of(year, 1, 1);
        this.seeded = Seeded.of(documents.hashCode());
    }

    String documents() {
        return documents;
    }

    /** The rows as the file numbers them, the header being the first, that are bad, and the field that is. */
    Map<Long, String> badFieldByRow() {
        return Map.copyOf(badFieldByRow);
    }

    int good() {
        return rows - badFieldByRow.size();
    }

    /** The net amounts of the good rows. */
    BigDecimal sum() {
        return sum;
    }

    GeneratedFacts writeCsv(Path file) {
        try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write(String.join(",", HEADER));
            csv.newLine();
            for (int row = 1; row <= rows; row++) {
                csv.write(String.join(",", cells(row)));
                csv.newLine();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    GeneratedFacts writeXlsx(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "bench", "1.0");
            Worksheet sheet = workbook.newWorksheet("facts");
            write(sheet, 0, HEADER);
            for (int row = 1; row <= rows; row++) {
                write(sheet, row, cells(row));
                if (row % ROWS_BETWEEN_FLUSHES == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            workbook.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (row > 0 && text.matches("-?\\d+(\\.\\d+)?")) {
                sheet.value(row, column, new BigDecimal(text));
            } else {
                sheet.value(row, column, text);
            }
        }
    }

    /** What may be wrong with a row. */
    private enum Flaw {
        NONE(""),
        DAY("date"),
        BLANK("document"),
        STRANGER("seller"),
        WORD("netAmount");

        private final String field;

        Flaw(String field) {
            this.field = field;
        }

        static Flaw of(int row) {
            return row % ROWS_PER_BAD_ROW == 0 ? values()[1 + row / ROWS_PER_BAD_ROW % 4] : NONE;
        }
    }

    private List<String> cells(int row) {
        Flaw flaw = Flaw.of(row);
        BigDecimal net = seeded.decimal(100, 99_999_999, 4);
        note(row, flaw, net);
        return List.of(
                "booking",
                flaw == Flaw.DAY
                        ? "2014-02-30"
                        : seeded.day(firstDay, firstDay.plusYears(YEARS).minusDays(1))
                                .toString(),
                flaw == Flaw.BLANK ? "" : documents + "-" + row,
                "A" + seeded.below(ACCOUNTS),
                "P" + seeded.below(PRODUCTS),
                flaw == Flaw.STRANGER ? "nobody" : "S" + seeded.below(SELLERS),
                flaw == Flaw.WORD ? "much" : net.toPlainString(),
                "0",
                "CNY",
                String.valueOf(1 + seeded.below(50)));
    }

    private void note(int row, Flaw flaw, BigDecimal net) {
        if (flaw == Flaw.NONE) {
            sum = sum.add(net);
        } else {
            badFieldByRow.put(row + 1L, flaw.field);
        }
    }
}
