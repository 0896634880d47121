package io.yunchou.platform.transfer.read;

import static io.yunchou.platform.transfer.read.CsvTableTest.rows;
import static io.yunchou.platform.transfer.read.WorkbookFixture.inline;
import static io.yunchou.platform.transfer.read.WorkbookFixture.number;
import static io.yunchou.platform.transfer.read.WorkbookFixture.row;
import static io.yunchou.platform.transfer.read.WorkbookFixture.styled;
import static io.yunchou.platform.transfer.read.WorkbookFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTableTest {
    @TempDir
    private Path folder;

    @Test
    void readsInlineAndSharedStringsWithoutADimension() {
        Table table = open(workbook()
                .sharedStrings("<si><t>客户</t></si>", "<si><r><t>云</t></r><r><t>舟</t></r><rPh><t>yz</t></rPh></si>")
                .sheet(
                        "一月",
                        row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", inline("B1", "金额"))
                                + row(2, "<c r=\"A2\" t=\"s\"><v>1</v></c>", number("B2", "12.5"))));
        assertThat(rows(table)).containsExactly("2: 云舟|12.5");
    }

    @Test
    void readsCellsThatDoNotSayWhereTheyStand() {
        Table table = open(workbook().sheet("s", """
                        <row><c t="inlineStr"><is><t>name</t></is></c><c t="inlineStr"><is><t>amount</t></is></c></row>\
                        <row><c t="inlineStr"><is><t>x</t></is></c><c><v>1</v></c></row>"""));
        assertThat(rows(table)).containsExactly("2: x|1");
    }

    @Test
    void keepsTheRowNumbersOfTheSheetOverGaps() {
        Table table = open(workbook()
                .sheet(
                        "s",
                        row(3, inline("B3", "name"), inline("C3", "amount"))
                                + row(7, inline("B7", "x"), number("C7", "1"))));
        assertThat(table.header().firstRow()).isEqualTo(3);
        assertThat(rows(table)).containsExactly("7: |x|1");
    }

    @Test
    void showsNumbersAsTheSheetDoesWithoutBinaryNoise() {
        assertThat(onlyCell(number("A2", "0.30000000000000004"))).isEqualTo(new BigDecimal("0.3"));
        assertThat(onlyCell(number("A2", "1.2345E5"))).isEqualTo(new BigDecimal("123450"));
        assertThat(onlyCell(number("A2", "1234.5600000000001"))).isEqualTo(new BigDecimal("1234.56"));
        assertThat(onlyCell(number("A2", "20565.6206"))).isEqualTo(new BigDecimal("20565.6206"));
    }

    @Test
    void readsTheCachedValueOfAFormula() {
        assertThat(onlyCell("<c r=\"A2\"><f>B2*2</f><v>24.5</v></c>")).isEqualTo(new BigDecimal("24.5"));
        assertThat(onlyCell("<c r=\"A2\" t=\"str\"><f>\"0\"&amp;1</f><v>01</v></c>"))
                .isEqualTo("01");
    }

    @Test
    void saysWhereAFormulaHasNoValue() {
        assertThat(onlyCell("<c r=\"A2\"><f>B2*2</f></c>")).isInstanceOf(CellError.class);
        assertThat(onlyCell("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>")).isEqualTo(new CellError("#REF!"));
        assertThat(onlyCell("<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")).isEqualTo(new CellError("#DIV/0!"));
    }

    @Test
    void readsNumbersWithADateFormatAsDates() {
        WorkbookFixture fixture =
                workbook().formats("yyyy\\-mm\\-dd", "yyyy&quot;年&quot;m&quot;月&quot;", "0.00", "00000");
        fixture.sheet(
                "s",
                row(1, inline("A1", "a"), inline("B1", "b"), inline("C1", "c"), inline("D1", "d"))
                        + row(
                                2,
                                styled("A2", 1, "41762"),
                                styled("B2", 2, "41760.5"),
                                styled("C2", 3, "41762"),
                                styled("D2", 4, "42")));
        try (Table table = open(fixture)) {
            SourceRow row = Objects.requireNonNull(table.next());
            assertThat(row.cell(0)).isEqualTo(LocalDateTime.of(2014, 5, 3, 0, 0));
            assertThat(row.text(0)).isEqualTo("2014-05-03");
            assertThat(row.text(1)).isEqualTo("2014-05-01 12:00:00");
            assertThat(row.cell(2)).isEqualTo(new BigDecimal("41762"));
            assertThat(row.cell(3)).as("a code shown with leading zeros").isEqualTo("00042");
        }
    }

    @Test
    void joinsMergedHeadersOfTwoRowsBelowATitle() {
        Table table = open(workbook()
                .sheet(
                        "s",
                        row(1, inline("A1", "销售明细（单位：万元）"))
                                + row(2, inline("A2", "日期"), inline("B2", "客户"), inline("C2", "金额"))
                                + row(3, inline("C3", "含税"), inline("D3", "不含税"))
                                + row(
                                        4,
                                        inline("A4", "2014-05-03"),
                                        inline("B4", "云舟"),
                                        number("C4", "1.13"),
                                        number("D4", "1"))));
        assertThat(table.header().names()).containsExactly("日期", "客户", "金额/含税", "金额/不含税");
        assertThat(table.header().titleUnit()).isNotNull();
        assertThat(rows(table)).containsExactly("4: 2014-05-03|云舟|1.13|1");
    }

    @Test
    void readsTheFirstVisibleSheetOrTheOneNamed() {
        WorkbookFixture fixture = workbook()
                .hiddenSheet("lists", row(1, inline("A1", "hidden")))
                .sheet("one", row(1, inline("A1", "name")) + row(2, inline("A2", "x")))
                .sheet("two", row(1, inline("A1", "name")) + row(2, inline("A2", "y")));
        SourceFile file = file(fixture);
        assertThat(Workbooks.sheets(file)).containsExactly("one", "two");
        assertThat(rows(Table.open(file, ReadOptions.RECOGNISED, ReadLimits.upTo(1 << 20))))
                .containsExactly("2: x");
        assertThat(rows(Table.open(file, ReadOptions.RECOGNISED.ofSheet("two"), ReadLimits.upTo(1 << 20))))
                .containsExactly("2: y");
        assertThatThrownBy(() -> Table.open(file, ReadOptions.RECOGNISED.ofSheet("three"), ReadLimits.upTo(1 << 20)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(TransferError.UNKNOWN_SHEET);
                    assertThat(refusal.getMessage()).contains("three").contains("[one, two]");
                });
    }

    @Test
    void refusesADamagedSheet() {
        SourceFile file = file(workbook().sheet("s", "<row r=\"1\"><c r=\"A1\""));
        assertThatThrownBy(() -> rows(Table.open(file, ReadOptions.RECOGNISED, ReadLimits.upTo(1 << 20))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TransferError.BROKEN_FILE));
    }

    private Object onlyCell(String cell) {
        try (Table table = open(workbook()
                .sheet("s", row(1, inline("A1", "value"), inline("B1", "x")) + row(2, cell, inline("B2", "x"))))) {
            return Objects.requireNonNull(Objects.requireNonNull(table.next()).cell(0));
        }
    }

    private Table open(WorkbookFixture fixture) {
        return Table.open(file(fixture), ReadOptions.RECOGNISED, ReadLimits.upTo(1 << 20));
    }

    private SourceFile file(WorkbookFixture fixture) {
        return new SourceFile("book.xlsx", fixture.in(folder, "book.xlsx"), FileFormat.XLSX);
    }
}
