package io.yunchou.platform.transfer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final ReadLimits LIMITS = ReadLimits.upTo(1 << 20);

    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(rows(table("客户,金额\n云舟,12\n", StandardCharsets.UTF_8))).containsExactly("2: 云舟|12");
        assertThat(table("\uFEFF客户,金额\n云舟,12\n", StandardCharsets.UTF_8)
                        .header()
                        .names())
                .containsExactly("客户", "金额");
    }

    @Test
    void recognisesGb18030AlsoWhereTheFirstChineseNameComesLate() {
        String text = "name,amount\n" + "plain,1\n".repeat(40_000) + "云舟科技,2\n";
        Table table = table(text, Charset.forName("GB18030"));
        assertThat(table.csv()).isNotNull();
        assertThat(table.csv().charset()).isEqualTo(Charset.forName("GB18030"));
        assertThat(rows(table)).last().isEqualTo("40002: 云舟科技|2");
    }

    @Test
    void readsWhatExcelCallsUnicodeText() {
        assertThat(rows(table("\uFEFF客户\t金额\r\n云舟\t12\r\n", StandardCharsets.UTF_16LE)))
                .containsExactly("2: 云舟|12");
    }

    @Test
    void refusesTextInNeitherEncoding() {
        assertThatThrownBy(
                        () -> table(new byte[] {'a', ',', (byte) 0xE9, ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, '\n'}))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TransferError.UNKNOWN_ENCODING));
    }

    @Test
    void recognisesSeparators() {
        assertThat(rows(table("a,b;c\n1,2;3\n", StandardCharsets.UTF_8))).containsExactly("2: 1|2;3");
        assertThat(rows(table("name;amount\n\"x, y\";1,5\nz;2,5\n", StandardCharsets.UTF_8)))
                .containsExactly("2: x, y|1,5", "3: z|2,5");
        assertThat(rows(table("name\tamount\nx, y\t1\n", StandardCharsets.UTF_8)))
                .containsExactly("2: x, y|1");
    }

    @Test
    void keepsTheStartingLineOfARowWithLineBreaksInside() {
        List<String> rows =
                rows(table("name,note\n\"one\",\"first\nsecond \"\"quoted\"\"\"\ntwo,x\n", StandardCharsets.UTF_8));
        assertThat(rows).containsExactly("2: one|first\nsecond \"quoted\"", "4: two|x");
    }

    @Test
    void leavesBlankLinesOutButCountsThem() {
        assertThat(rows(table("name,amount\n\n,\nx,1\n", StandardCharsets.UTF_8)))
                .containsExactly("4: x|1");
    }

    @Test
    void keepsLeadingZerosAndTakesFormulasForText() {
        assertThat(rows(table("code,name\n00042,=1+1\n", StandardCharsets.UTF_8)))
                .containsExactly("2: 00042|=1+1");
    }

    @Test
    void findsTheHeaderBelowTitles() {
        Table table = table("2014年销售明细,,\n单位：万元,,\n日期,客户,金额\n2014-05-03,云舟,1.5\n", StandardCharsets.UTF_8);
        assertThat(table.header().firstRow()).isEqualTo(3);
        assertThat(table.header().names()).containsExactly("日期", "客户", "金额");
        assertThat(table.titles()).extracting(SourceRow::number).containsExactly(1L, 2L);
        assertThat(table.header().titleUnit()).isNotNull();
        assertThat(table.header().titleUnit().power()).isEqualTo(4);
    }

    @Test
    void joinsAHeaderOfTwoRows() {
        Table table = table("""
                日期,客户,金额（万元）,,备注
                ,,含税,不含税,
                2014-05-03,云舟,1.13,1,x
                2014-05-04,云舟,2.26,2,
                """, StandardCharsets.UTF_8);
        assertThat(table.header().names()).containsExactly("日期", "客户", "金额（万元）/含税", "金额（万元）/不含税", "备注");
        assertThat(table.header().lastRow()).isEqualTo(2);
        assertThat(table.header().columns().get(3).unit()).isNotNull();
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void findsGroupsAboveTheRowOfKnownLabels() {
        Table table =
                table("客户,,一季度,\n编号,名称,金额,数量\nC1,云舟,5,1\n", StandardCharsets.UTF_8, Set.of("编号", "名称", "金额", "数量"));
        assertThat(table.header().firstRow()).isEqualTo(2);
        Table merged = table("日期,一季度,\n,金额,数量\n2014-05-03,5,1\n", StandardCharsets.UTF_8, Set.of("日期", "金额", "数量"));
        assertThat(merged.header().names()).containsExactly("日期", "一季度/金额", "一季度/数量");
    }

    @Test
    void doesNotTakeARowOfDataForASecondHeader() {
        Table table = table("name,group,note\nx,,first\ny,b,\n", StandardCharsets.UTF_8);
        assertThat(table.header().lastRow()).isEqualTo(1);
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void namesColumnsThatShareAHeaderOrHaveNone() {
        Table table = table("name,amount,amount,\nx,1,2,3\n", StandardCharsets.UTF_8);
        assertThat(table.header().names()).containsExactly("name", "amount", "amount (2)", "D");
    }

    @Test
    void obeysAStatedHeaderRowAndItsAbsence() {
        assertThat(table("a,b\nc,d\n1,2\n", "3").header().names()).containsExactly("1", "2");
        Table none = table("1,2\n3,4\n", "0");
        assertThat(none.header().names()).containsExactly("A", "B");
        assertThat(rows(none)).containsExactly("1: 1|2", "2: 3|4");
    }

    @Test
    void refusesAnUnclosedQuoteThatSwallowsTheFile() {
        String text = "name,note\nx,\"never closed\n" + "y,z\n".repeat(400_000);
        assertThatThrownBy(() -> rows(table(text, StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TransferError.BROKEN_FILE));
    }

    @Test
    void refusesARowOfAMillionColumns() {
        assertThatThrownBy(() -> rows(table("a,b\n" + ",".repeat(1_000_000) + "\n", StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TransferError.FILE_TOO_LARGE));
    }

    private Table table(String text, Charset charset) {
        return table(text.getBytes(charset));
    }

    private Table table(String text, Charset charset, Set<String> known) {
        return Table.open(file(text.getBytes(charset)), ReadOptions.RECOGNISED.knowing(known::contains), LIMITS);
    }

    private Table table(String text, String headerRow) {
        ReadOptions options = new ReadOptions(null, null, null, Integer.valueOf(headerRow), header -> false);
        return Table.open(file(text.getBytes(StandardCharsets.UTF_8)), options, LIMITS);
    }

    private Table table(byte[] content) {
        return Table.open(file(content), ReadOptions.RECOGNISED, LIMITS);
    }

    private SourceFile file(byte[] content) {
        try {
            Path path = Files.createTempFile(folder, "table", ".csv");
            Files.write(path, content);
            return new SourceFile("table.csv", path, FileFormat.CSV);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        try (table) {
            for (@Nullable SourceRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.number() + ": " + String.join("|", row.texts()));
            }
        }
        return rows;
    }
}
