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
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of sales facts, every thousandth of them bad in one of four ways. */
final class GeneratedFacts {
    static final int ACCOUNTS = 5_000;
    static final int SELLERS = 100;
    static final int PRODUCTS = 200;
    static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2014, 12, 31);

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

    private GeneratedFacts() {}

    static void writeCsv(Path file, int rows, String documents) {
        Seeded seeded = Seeded.of(documents.hashCode());
        try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write(String.join(",", HEADER));
            csv.newLine();
            for (int row = 1; row <= rows; row++) {
                csv.write(String.join(",", cells(row, documents, seeded)));
                csv.newLine();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void writeXlsx(Path file, int rows, String documents) {
        Seeded seeded = Seeded.of(documents.hashCode());
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "bench", "1.0");
            Worksheet sheet = workbook.newWorksheet("facts");
            write(sheet, 0, HEADER);
            for (int row = 1; row <= rows; row++) {
                write(sheet, row, cells(row, documents, seeded));
                if (row % ROWS_BETWEEN_FLUSHES == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            workbook.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    private static List<String> cells(int row, String documents, Seeded seeded) {
        int bad = row % ImportBenchmark.ROWS_PER_BAD_ROW == 0 ? row / ImportBenchmark.ROWS_PER_BAD_ROW % 4 + 1 : 0;
        BigDecimal net = seeded.decimal(100, 99_999_999, 4);
        return List.of(
                "booking",
                bad == 1 ? "2014-02-30" : seeded.day(FIRST_DAY, LAST_DAY).toString(),
                bad == 2 ? "" : documents + "-" + row,
                "A" + seeded.below(ACCOUNTS),
                "P" + seeded.below(PRODUCTS),
                bad == 3 ? "nobody" : "S" + seeded.below(SELLERS),
                bad == 4 ? "much" : net.toPlainString(),
                "0",
                "CNY",
                String.valueOf(1 + seeded.below(50)));
    }
}
