package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Violation;
import io.yunchou.platform.transfer.master.MasterDataRow;
import io.yunchou.support.IntegrationTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MasterDataImportIT {
    @Autowired
    private MasterDataImports imports;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    private TransactionTemplate transaction;
    private long lastBatch;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void makeTable() {
        articles.makeTable();
    }

    @Test
    void insertsChangesAndPutsBack() {
        bring(article("A", "apple", "1.5"), article("B", "bread", "2"));
        ImportBatch second =
                bring(article("A", "apple", "1.5000"), article("B", "brown bread", "2"), article("C", "cake", "3"));
        assertThat(articles.all())
                .containsExactly(
                        article("A", "apple", "1.5000"),
                        article("B", "brown bread", "2.0000"),
                        article("C", "cake", "3.0000"));
        undo(second);
        assertThat(articles.all()).containsExactly(article("A", "apple", "1.5000"), article("B", "bread", "2.0000"));
    }

    @Test
    void keepsNoImageOfWhatItLeftAsItWas() {
        bring(article("A", "apple", "1.5"));
        ImportBatch second = bring(article("A", "apple", "1.5"));
        assertThat(jdbc.sql("select count(*) from platform.import_before_image where batch_id = ?")
                        .param(second.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesToPutBackWhatALaterChangeTouched() {
        bring(article("A", "apple", "1"), article("B", "bread", "2"));
        ImportBatch second = bring(article("A", "apfel", "1"), article("B", "brot", "2"));
        jdbc.sql("update transfer_test.article set name = 'pomme' where code = 'A'")
                .update();
        assertThatThrownBy(() -> undo(second)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(TransferError.CHANGED_SINCE);
            assertThat(refusal.getMessage()).contains("[A]").contains("Maybe");
            assertThat(refusal.violations()).extracting(Violation::value).containsExactly("A");
        });
        assertThat(articles.all()).containsExactly(article("A", "pomme", "1.0000"), article("B", "brot", "2.0000"));
    }

    @Test
    void doesNotWriteARowThatTheWholeShowsToBeBad() {
        List<String> problems = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            ImportSession<MasterDataRow<Article>> session = entity().open(batch());
            session.write(new MasterDataRow<>(2, article("A", "apple", "1")));
            session.write(new MasterDataRow<>(3, article("B", "forbidden", "1")));
            session.finish((row, field, value, code, expected) -> problems.add(row + " " + field + " " + code));
        });
        assertThat(problems).containsExactly("3 name forbidden-name");
        assertThat(articles.all()).extracting(Article::code).containsExactly("A");
    }

    @Test
    void tellsEachChangeToTheTrail() {
        bring(article("A", "apple", "1"));
        bring(article("A", "apfel", "1"));
        assertThat(jdbc.sql(
                                "select action || ' ' || (before ->> 'name') || ' ' || (after ->> 'name') from platform.trail_entry where subject = 'test.article' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("changed apple apfel");
    }

    private ImportBatch bring(Article... things) {
        ImportBatch batch = batch();
        transaction.executeWithoutResult(status -> {
            ImportSession<MasterDataRow<Article>> session = entity().open(batch);
            for (int i = 0; i < things.length; i++) {
                session.write(new MasterDataRow<>(i + 2, things[i]));
            }
            session.finish((row, field, value, code, expected) -> {
                throw new AssertionError(field + " of row " + row);
            });
        });
        return batch;
    }

    private void undo(ImportBatch batch) {
        transaction.executeWithoutResult(status -> entity().undo(batch));
    }

    private ImportEntity<MasterDataRow<Article>> entity() {
        return imports.entity("test.article", "test.import", List.of(), articles);
    }

    private ImportBatch batch() {
        return new ImportBatch(++lastBatch + System.nanoTime(), "test.article", "articles.csv", false);
    }

    private static Article article(String code, String name, String price) {
        return new Article(code, name, new BigDecimal(price));
    }
}
