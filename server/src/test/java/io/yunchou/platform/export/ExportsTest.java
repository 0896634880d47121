package io.yunchou.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private record Order(String document, @Nullable BigDecimal amount, LocalDate date) {}

    private static final ExportTable<Order> ORDERS = new ExportTable<>(
            "orders",
            List.of(
                    ExportColumn.text("单据号", "Document", Order::document),
                    ExportColumn.number("金额 (元)", "Amount", Order::amount),
                    ExportColumn.date("日期", "Date", Order::date)));

    private static final Order PLAIN = new Order("SO-1", new BigDecimal("20565.6206"), LocalDate.of(2014, 3, 31));

    @Test
    void writesCsvThatASpreadsheetOpensAsUtf8() throws IOException {
        assertThat(csv(Locale.SIMPLIFIED_CHINESE, PLAIN))
                .isEqualTo("\uFEFF单据号,金额 (元),日期\r\nSO-1,20565.6206,2014-03-31\r\n");
    }

    @Test
    void writesHeadersInTheReadersLanguage() throws IOException {
        assertThat(csv(Locale.US, PLAIN)).startsWith("\uFEFFDocument,Amount,Date");
    }

    @Test
    void keepsASpreadsheetFromRunningTypedText() throws IOException {
        for (String attack : List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "＝1+1")) {
            assertThat(csv(Locale.US, new Order(attack, null, PLAIN.date()))).contains("'" + attack);
        }
    }

    @Test
    void doesNotGuardNumbersSoThatNegativesStayNumbers() throws IOException {
        assertThat(csv(Locale.US, new Order("SO-2", new BigDecimal("-5.10"), PLAIN.date())))
                .contains("SO-2,-5.10,");
    }

    @Test
    void leavesACellEmptyWhereThereIsNoValue() throws IOException {
        assertThat(csv(Locale.US, new Order("SO-3", null, PLAIN.date()))).contains("SO-3,,2014-03-31");
    }

    @Test
    void writesNumbersAndDatesAsWhatTheyAreIntoXlsx() throws IOException {
        Row row = xlsx(PLAIN).get(1);
        assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("20565.6206"));
        assertThat(row.getCellAsDate(2).map(date -> date.toLocalDate())).contains(PLAIN.date());
    }

    @Test
    void writesANumberOfMoreDigitsThanASpreadsheetKeepsAsText() throws IOException {
        BigDecimal long19 = new BigDecimal("123456789012345.6789");
        Row row = xlsx(new Order("SO-4", long19, PLAIN.date())).get(1);
        assertThat(row.getCellAsString(1)).contains("123456789012345.6789");
    }

    private static String csv(Locale locale, Order... orders) throws IOException {
        return new String(written(ExportFormat.CSV, locale, orders), StandardCharsets.UTF_8);
    }

    private static List<Row> xlsx(Order... orders) throws IOException {
        byte[] file = written(ExportFormat.XLSX, Locale.US, orders);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static byte[] written(ExportFormat format, Locale locale, Order... orders) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new Exports().write(ORDERS, format, consumer -> List.of(orders).forEach(consumer), locale, output);
        return output.toByteArray();
    }
}
