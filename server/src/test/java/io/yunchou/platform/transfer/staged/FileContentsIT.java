package io.yunchou.platform.transfer.staged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.MovableClock;
import io.yunchou.support.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the content of a file that was handed in is kept. */
@IntegrationTest
class FileContentsIT {
    private static final Duration A_DAY = Duration.ofHours(25);
    private static final Duration A_MONTH = Duration.ofDays(31);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StagedFiles files;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private long file;

    @BeforeEach
    void handIn() {
        EmptyTables.empty(context);
        file = SignedIn.asSystem()
                .call(() -> files.store(
                                "articles.csv",
                                new ByteArrayInputStream("code,name\nA,apple\n".getBytes(StandardCharsets.UTF_8)))
                        .id());
    }

    @Test
    void goesADayAfterAllItsRowsWentIn() {
        imported("DONE", 0);
        assertThat(after(Duration.ofHours(23))).isTrue();
        assertThat(after(Duration.ofHours(2))).isFalse();
    }

    @Test
    void goesADayAfterItsImportWasUndone() {
        imported("UNDONE", 3);
        assertThat(after(A_DAY)).isFalse();
    }

    @Test
    void staysAMonthForTheRowsToBeMended() {
        imported("DONE", 1);
        assertThat(after(A_DAY)).isTrue();
        assertThat(after(A_MONTH)).isFalse();
    }

    @Test
    void staysAMonthWhenItWasNeverImported() {
        assertThat(after(A_DAY)).isTrue();
        assertThat(after(A_MONTH)).isFalse();
    }

    @Test
    void staysForAnotherImportThatIsStillToCome() {
        imported("DONE", 0);
        imported("REQUESTED", 0);
        assertThat(after(A_DAY)).isTrue();
    }

    @Test
    void itsNameSizeAndFingerprintStayForGood() {
        StagedFile before = SignedIn.asSystem().call(() -> files.file(file));
        after(A_MONTH);
        StagedFile gone = SignedIn.asSystem().call(() -> files.file(file));
        assertThat(gone.sha256()).isEqualTo(before.sha256());
        assertThat(gone.sizeBytes()).isEqualTo(before.sizeBytes());
        assertThat(gone.contentRemovedAt()).isNotNull();
    }

    @Test
    void whoeverStillWantsToReadItIsToldSo() {
        after(A_MONTH);
        assertThatThrownBy(() -> SignedIn.asSystem().run(() -> files.readable(file)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("articles.csv")
                .hasMessageContaining("hand the file in again");
    }

    /** Whether the content is still there when so much more time has passed. */
    private boolean after(Duration time) {
        clock.advance(time);
        files.removeUnneeded();
        return jdbc.sql("select exists (select from platform.import_file_chunk where file_id = ?)")
                .param(file)
                .query(Boolean.class)
                .single();
    }

    private void imported(String state, int badRows) {
        long id = jdbc.sql("""
                        insert into platform.file_import
                            (source_name, document, policy, dry_run, state, requested_by, requested_by_name,
                             finished_at, undone_at)
                        values ('s', '{}', 'GOOD_ROWS', false, :state, 1, 'me',
                                case when :state <> 'REQUESTED' then now() end,
                                case when :state = 'UNDONE' then now() end)
                        returning id
                        """).param("state", state).query(Long.class).single();
        jdbc.sql("insert into platform.file_import_file (import_id, position, file_id) values (?, 0, ?)")
                .params(id, file)
                .update();
        jdbc.sql("""
                        insert into platform.import_batch (import_id, step, entity, file_name, bad)
                        values (?, 1, 'test.article', 'articles.csv', ?)
                        """).params(id, badRows).update();
    }
}
