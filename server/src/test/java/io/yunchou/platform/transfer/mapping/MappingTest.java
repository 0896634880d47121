package io.yunchou.platform.transfer.mapping;

import static io.yunchou.platform.transfer.ImportField.Type.AMOUNT;
import static io.yunchou.platform.transfer.ImportField.Type.CODE;
import static io.yunchou.platform.transfer.ImportField.Type.DATE;
import static io.yunchou.platform.transfer.ImportField.Type.DECIMAL;
import static io.yunchou.platform.transfer.ImportField.Type.FLAG;
import static io.yunchou.platform.transfer.ImportField.Type.PERCENT;
import static io.yunchou.platform.transfer.ImportField.Type.TEXT;
import static io.yunchou.platform.transfer.ImportField.Type.WHOLE_NUMBER;
import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.TransferError;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.ReadLimits;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.SourceText;
import io.yunchou.platform.transfer.source.SourceTexts;
import io.yunchou.platform.transfer.source.StepDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final SourceText TEXTS = SourceTexts.plain();
    private static final ImportEntity<Object> ORDER = new ImportEntity<>() {
        @Override
        public String name() {
            return "test.order";
        }

        @Override
        public List<ImportField> fields() {
            return List.of(
                    required("code", CODE, "SO-1"),
                    optional("name", TEXT, "x"),
                    optional("date", DATE, "2014-05-03"),
                    optional("amount", AMOUNT, "12.50"),
                    optional("quantity", DECIMAL, "3"),
                    optional("count", WHOLE_NUMBER, "3"),
                    optional("share", PERCENT, "12%"),
                    optional("open", FLAG, "yes"));
        }

        @Override
        public String permission() {
            return "test.import";
        }

        @Override
        public ImportSession<Object> open(ImportBatch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undo(ImportBatch batch) {}
    };

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void joinsColumnsToAText() {
        file("p.csv", "ID,First,Middle,Last\n1,Ken,J,Sánchez\n2,Terri,,Duffy\n3,,,\n");
        assertThat(read("""
                from: {file: p.csv}
                fields: {code: ID, name: {template: "{First} {Middle} {Last}"}}
                """, row -> row.text("name").orElse("none")))
                .containsExactly("Ken J Sánchez", "Terri Duffy", "none");
    }

    @Test
    void calculatesExactlyFromColumns() {
        file("l.csv", "ID,Unit Price,Quantity,Discount\n1,14,12,0\n2,9.8,10,0.15\n3,2.5,,0\n4,x,1,0\n");
        assertThat(read(
                        """
                from: {file: l.csv}
                fields: {code: ID, amount: {expression: "[Unit Price] * Quantity * (1 - Discount)"}}
                """,
                        row -> row.decimal("amount")
                                .map(BigDecimal::toPlainString)
                                .orElse("none")))
                .containsExactly("168", "83.300", "none", "none");
        assertThat(problems).containsExactly("5 amount x not-a-number");
    }

    @Test
    void looksValuesUpInAnotherFileOfTheBundle() {
        file("c.csv", "CustomerID,StoreID\n1,934\n2,\n3,999\n4,7\n");
        file("s.csv", "StoreID,Name\n934,A Bike Store\n7,One\n7,Two\n");
        assertThat(read("""
                from: {file: c.csv}
                fields: {code: CustomerID, name: {lookup: {file: s.csv, key: StoreID, value: Name, by: StoreID}}}
                """, row -> row.text("name").orElse("none")))
                .containsExactly("A Bike Store", "none", "none", "none");
        assertThat(problems).containsExactly("4 name 999 not-found", "5 name 7 ambiguous");
    }

    @Test
    void looksUpThroughSeveralFiles() {
        file("o.csv", "Order,Customer\nA,1\n");
        file("c.csv", "CustomerID,StoreID\n1,934\n");
        file("s.csv", "StoreID,Name\n934,A Bike Store\n");
        assertThat(read("""
                from: {file: o.csv}
                fields:
                  code: Order
                  name:
                    lookup:
                      file: s.csv
                      key: StoreID
                      value: Name
                      by: {lookup: {file: c.csv, key: CustomerID, value: StoreID, by: Customer}}
                """, row -> row.text("name").orElse("none"))).containsExactly("A Bike Store");
    }

    @Test
    void mapsValuesAndDealsWithThoseThatAreNotInTheMap() {
        file("e.csv", "ID,Title\n1,Boss\n2,Clerk\n3,\n");
        Function<String, List<String>> with = otherwise ->
                read("""
                from: {file: e.csv}
                fields: {code: ID, name: {column: Title, map: {Boss: Head}, otherwise: %s}}
                """.formatted(otherwise), row -> row.text("name").orElse("none"));
        assertThat(with.apply("keep")).containsExactly("Head", "Clerk", "none");
        assertThat(with.apply("blank")).containsExactly("Head", "none", "none");
        assertThat(problems).isEmpty();
        assertThat(with.apply("problem")).containsExactly("Head", "none", "none");
        assertThat(problems).containsExactly("3 name Clerk not-in-map");
    }

    @Test
    void takesOnlyTheRowsThatAreWantedAndEachCombinationOnce() {
        file("t.csv", "ID,Group,Flag\n1,A,0\n2,A,1\n3,B,1\n4,,1\n5,C,1\n");
        assertThat(read(
                        """
                from: {file: t.csv}
                where: [{value: Group, blank: false}, {value: ID, isNot: [5, 9]}]
                distinct: [code]
                fields: {code: Group, name: ID}
                """,
                        row -> row.text("code").orElse("") + row.text("name").orElse("")))
                .containsExactly("A1", "B3");
        assertThat(read("""
                from: {file: t.csv}
                where: [{value: Flag, is: 0}]
                fields: {code: ID}
                """, row -> row.text("code").orElse(""))).containsExactly("1");
    }

    @Test
    void readsDatesByTheirFormatAndTurnsALastDayIntoAnEnd() {
        file("d.csv", "ID,Shipped,Last\n1,7/4/1996,2012-11-29 00:00:00\n2,13/4/1996,\n");
        assertThat(read("""
                from: {file: d.csv}
                fields: {code: ID, date: {column: Shipped, dateFormat: M/d/yyyy}}
                """, row -> row.date("date").map(LocalDate::toString).orElse("none")))
                .containsExactly("1996-07-04", "none");
        assertThat(problems).containsExactly("3 date 13/4/1996 not-a-date");
        assertThat(read("""
                from: {file: d.csv}
                fields: {code: ID, date: {column: Last, plusDays: 1}}
                """, row -> row.date("date").map(LocalDate::toString).orElse("none")))
                .containsExactly("2012-11-30", "none");
    }

    @Test
    void appliesTheUnitOfHeaderTitleOrSourceExactly() {
        file("u.csv", "2014年,,\n单位：千元,,\nID,金额,数量,毛利（万元）\n1,1.2345,7,1.2345\n");
        assertThat(read(
                        """
                from: {file: u.csv}
                fields: {code: ID, amount: 金额, quantity: 数量}
                """,
                        row -> row.decimal("amount").orElseThrow() + " "
                                + row.decimal("quantity").orElseThrow()))
                .containsExactly("1234.5 7");
        assertThat(read("""
                from: {file: u.csv}
                fields: {code: ID, amount: "毛利（万元）"}
                """, row -> row.decimal("amount").orElseThrow().toString()))
                .containsExactly("12345");
        assertThat(read("""
                from: {file: u.csv}
                fields: {code: ID, amount: {column: 金额, unit: 亿元}}
                """, row -> row.decimal("amount").orElseThrow().toString()))
                .containsExactly("123450000");
    }

    @Test
    void readsPercentagesWithAndWithoutTheSign() {
        file("p.csv", "ID,占比（%）,Rate\n1,75,0.12\n2,7.5%,12%\n");
        assertThat(read(
                        """
                from: {file: p.csv}
                fields: {code: ID, share: "占比（%）", quantity: Rate}
                """,
                        row -> row.decimal("share").orElseThrow() + " "
                                + row.decimal("quantity").orElseThrow()))
                .containsExactly("0.75 0.12", "0.075 0.12");
    }

    @Test
    void turnsEntitiesBackAndKnowsWhatStandsForNothing() {
        file("h.csv", "ID,Name\n1,Wheels &amp; Co\n2,NULL\n3,－\n");
        assertThat(read("""
                from: {file: h.csv, unescapeHtml: true, missing: ["NULL"]}
                fields: {code: ID, name: {column: Name, fallback: nameless}}
                """, row -> row.text("name").orElse("none")))
                .containsExactly("Wheels & Co", "nameless", "nameless");
    }

    @Test
    void fillsBlankCellsFromAboveWhereTheSourceSaysSo() {
        file("f.csv", "ID,Region\n1,East\n2,\n3,West\n4,\n");
        assertThat(read("""
                from: {file: f.csv}
                fields: {code: ID, name: {column: Region, fillDown: true}}
                """, row -> row.text("name").orElse("none"))).containsExactly("East", "East", "West", "West");
    }

    @Test
    void saysOfEachUnusableValueWhatWouldBeRight() {
        file("b.csv", "ID,D,A,C,F\n1,soon,much,1.5,maybe\n");
        read("""
                from: {file: b.csv}
                fields: {code: ID, date: D, amount: A, count: C, open: F}
                """, row -> "" + row.date("date") + row.decimal("amount") + row.wholeNumber("count") + row.flag("open"));
        assertThat(problems)
                .containsExactly(
                        "2 date soon not-a-date",
                        "2 amount much not-a-number",
                        "2 count 1.5 not-a-whole-number",
                        "2 open maybe not-yes-or-no");
    }

    @Test
    void namesARequiredBlankTogetherWithAllElseThatIsWrong() {
        file("m.csv", "ID,D\n,soon\n");
        read("""
                from: {file: m.csv}
                fields: {code: ID, date: D}
                """, row -> {
            row.checkRequired();
            return "";
        });
        assertThat(problems).containsExactly("2 code  missing", "2 date soon not-a-date");
    }

    @Test
    void takesTheGuardOffWhatWasExportedGuarded() {
        file("g.csv", "ID,Name\n007,'=1+1\n8,'tis\n");
        assertThat(read(
                        """
                from: {file: g.csv}
                fields: {code: ID, name: Name}
                """,
                        row -> row.text("code").orElse("") + row.text("name").orElse("")))
                .containsExactly("007=1+1", "8'tis");
    }

    @Test
    void refusesASourceThatNamesWhatIsNotThere() {
        file("x.csv", "ID,Name\n1,x\n");
        refused("from: {file: x.csv}\nfields: {code: Nummer}", TransferError.UNKNOWN_COLUMN, "[ID, Name]");
        refused(
                "from: {file: y.csv}\nfields: {code: {lookup: {file: x.csv, key: Nope, value: Name, by: ID}}}",
                TransferError.UNKNOWN_COLUMN,
                "Nope");
        refused("from: {file: x.csv}\nfields: {code: ID, colour: Name}", TransferError.UNKNOWN_FIELD, "colour");
        refused("from: {file: x.csv}\nfields: {name: Name}", TransferError.MISSING_FIELD, "[code]");
        refused(
                "from: {file: x.csv}\nfields: {code: {column: ID, constant: x}}",
                TransferError.UNUSABLE_SOURCE,
                "one of");
        refused(
                "from: {file: x.csv}\nfields: {code: ID, amount: {expression: ID * }}",
                TransferError.UNUSABLE_SOURCE,
                "end");
        refused(
                "from: {file: x.csv}\nfields: {code: ID, date: {column: Name, dateFormat: qq}}",
                TransferError.UNUSABLE_SOURCE,
                "qq");
        refused("from: {file: x.csv}\nfields: {code: {colunm: ID}}", TransferError.UNUSABLE_SOURCE, "colunm");
        refused("from: {file: x.csv\nfields: {", TransferError.UNUSABLE_SOURCE, "Maybe");
    }

    private void refused(String step, TransferError code, String named) {
        assertThatThrownBy(() -> read(step, row -> "")).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.getMessage()).contains(named).contains("\nMaybe ");
        });
    }

    private void file(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<String> read(String step, Function<MappedRow, String> reader) {
        String indented = ("name: s\nentity: test.order\n" + step.strip()).replace("\n", "\n    ");
        SourceDocument source = TEXTS.read("format: 1\nname: test\nsteps:\n  - " + indented + "\n");
        StepDocument document = source.steps().getFirst();
        try (Bundle bundle = bundle();
                Table table =
                        Table.open(bundle.file(document.from().file()), ReadOptions.RECOGNISED, bundle.limits())) {
            return read(new StepCompiler(bundle, ZoneOffset.UTC).compile(document, ORDER, table), table, reader);
        }
    }

    private List<String> read(StepPlan plan, Table table, Function<MappedRow, String> reader) {
        List<String> values = new ArrayList<>();
        MappedRow mapped = plan.row();
        for (@Nullable SourceRow row = table.next(); row != null; row = table.next()) {
            if (plan.wanted().test(row)) {
                mapped.moveTo(
                        row,
                        (number, field, value, code, expected) ->
                                problems.add("%d %s %s %s".formatted(number, field, value, code)));
                values.add(reader.apply(mapped));
            }
        }
        return values;
    }

    private Bundle bundle() {
        try (var files = Files.list(folder)) {
            return Bundle.open(
                    files.sorted()
                            .map(path -> new Bundle.Given(path.getFileName().toString(), path))
                            .toList(),
                    ReadLimits.upTo(1 << 20));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
