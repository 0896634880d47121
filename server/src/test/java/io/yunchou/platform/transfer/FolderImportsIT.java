package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FolderImportsIT {
    @Autowired
    private ImportBundles bundles;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void makeTable() {
        articles.makeTable();
    }

    @Test
    void takesInEveryStepOfAFolderAndReportsEachBadRow() {
        file("source.yaml", """
                format: 1
                name: Shop
                steps:
                  - name: Fruit
                    entity: test.article
                    from: {file: fruit.csv}
                    fields: {code: No, name: Name, price: Price}
                  - name: Bread
                    entity: test.article
                    from: {file: bread.csv}
                    where: [{value: Kind, is: bread}]
                    fields: {code: {template: "B-{No}"}, name: {lookup: {file: names.csv, key: No, value: Name, by: No}}}
                """);
        file("files/fruit.csv", """
                No,Name,Price
                1,apple,1.50
                2,,2
                3,cherry,much
                1,again,1
                小计,,1.50
                4,date,"1,000.25"
                合计,,999
                """);
        file("files/bread.csv", "No,Kind\n7,bread\n8,cake\n9,bread\n");
        file("files/names.csv", "No,Name\n7,rye\n");
        ImportResult result = run();
        assertThat(result.applied()).isTrue();
        assertThat(result.steps()).extracting(ImportResult.Step::good).containsExactly(2L, 1L);
        assertThat(result.steps()).extracting(ImportResult.Step::bad).containsExactly(3L, 1L);
        assertThat(result.steps()).extracting(ImportResult.Step::skipped).containsExactly(2L, 1L);
        assertThat(articles.all())
                .containsExactly(
                        article("1", "apple", "1.5000"),
                        article("4", "date", "1000.2500"),
                        new Article("B-7", "rye", null));
        assertThat(problems(result))
                .containsExactly(
                        "3 name  missing",
                        "4 price much not-a-number",
                        "5 code 1 duplicate-in-file",
                        "6 price 1.50 total-differs warning",
                        "8 price 999 total-differs warning",
                        "4 name 9 not-found");
        assertThat(heard).contains("1/2 Fruit", "2/2 Bread", "7 of 7");
    }

    @Test
    void takesInNothingWhenAStepCannotBeRead() {
        file("source.yaml", """
                format: 1
                name: Lost shop
                steps:
                  - {name: Fruit, entity: test.article, from: {file: fruit.csv}, fields: {code: No, name: Name}}
                  - {name: Bread, entity: test.article, from: {file: nowhere.csv}, fields: {code: No, name: Name}}
                """);
        file("files/fruit.csv", "No,Name\n1,apple\n");
        file("files/other.csv", "No,Name\n1,apple\n");
        assertThatThrownBy(this::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(TransferError.UNKNOWN_FILE));
        assertThat(articles.all()).isEmpty();
        assertThat(jdbc.sql("select count(*) from platform.file_import where source_name = 'Lost shop'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ImportResult run() {
        return SignedIn.asSystem()
                .call(() -> bundles.run(folder, new ImportProgress() {
                    @Override
                    public void step(int number, int steps, String name) {
                        heard.add(number + "/" + steps + " " + name);
                    }

                    @Override
                    public void rows(long done, long total) {
                        heard.add(done + " of " + total);
                    }
                }));
    }

    private List<String> problems(ImportResult result) {
        return jdbc.sql("""
                        select p.row_number || ' ' || p.field || ' ' || coalesce(p.value, '') || ' ' || p.code
                               || case when p.warning then ' warning' else '' end
                        from platform.import_row_problem p
                        join platform.import_batch b on b.id = p.batch_id
                        where b.import_id = ?
                        order by p.id
                        """).param(result.importId()).query(String.class).list();
    }

    private void file(String name, String content) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Article article(String code, String name, String price) {
        return new Article(code, name, new BigDecimal(price));
    }
}
