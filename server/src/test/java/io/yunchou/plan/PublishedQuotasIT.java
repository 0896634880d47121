package io.yunchou.plan;

import static io.yunchou.plan.QuotaFixtures.BOOKING;
import static io.yunchou.plan.QuotaFixtures.NORTH;
import static io.yunchou.plan.QuotaFixtures.SOUTH;
import static io.yunchou.plan.QuotaFixtures.line;
import static io.yunchou.plan.QuotaFixtures.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.application.PublishQuotas;
import io.yunchou.plan.application.WithdrawVersions;
import io.yunchou.plan.domain.Publication;
import io.yunchou.plan.domain.Publication.Replacing;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PublishedQuotasIT {
    @Autowired
    private PublishedQuotas quotas;

    @Autowired
    private PublishQuotas publish;

    @Autowired
    private WithdrawVersions withdraw;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void startWithNothing(@Autowired ApplicationContext context) {
        EmptyTables.empty(context);
    }

    @Test
    void showsAtOnceWhatWasPublishedAndNothingOfWhatWasRolledBack() {
        assertThat(quotas.index().all()).isEmpty();
        transaction.executeWithoutResult(status -> {
            publish.publish(imported(1), List.of(line(NORTH, 2014, 1, "10")));
            assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("10");
            status.setRollbackOnly();
        });
        assertThat(quotas.index().all()).isEmpty();
        bring(imported(1), line(NORTH, 2014, 1, "10"), line(SOUTH, 2014, 1, "0.0001"));
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("10.0001");
    }

    @Test
    void numbersVersionsByYearAndMeasure() {
        bring(imported(1), line(NORTH, 2014, 1, "10"), line(NORTH, 2015, 1, "20"));
        bring(imported(2), line(SOUTH, 2014, 1, "30"));
        assertThat(quotas.versions())
                .extracting(version -> version.fiscalYear() + " " + version.number())
                .containsExactly("FY2014 2", "FY2015 1", "FY2014 1");
    }

    @Test
    void refusesASecondQuotaForAWindowInForce() {
        bring(imported(1), line(NORTH, 2014, 1, "10"));
        assertThatThrownBy(() -> bring(imported(2), line(NORTH, 2014, 1, "11")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(PlanError.WINDOW_TAKEN);
                    assertThat(refusal.getMessage()).contains("Maybe");
                    assertThat(refusal.violations()).hasSize(1);
                });
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("10");
    }

    @Test
    void databaseItselfKeepsTwoQuotasOfOneWindowApart() {
        bring(imported(1), line(NORTH, 2014, 1, "10"));
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into plan.quota
                                    (version_id, position_id, measure, period_code, valid, amount, recorded_at)
                                select version_id, position_id, measure, 'FY2014', daterange('2014-03-31', '2014-04-01'),
                                       1, now()
                                from plan.quota
                                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void laterVersionReplacesTheSameWindowsAndBothStayReadable() {
        bring(imported(1), line(NORTH, 2014, 1, "10"), line(NORTH, 2014, 2, "20"));
        Instant before = clock.instant();
        bring(plan(Replacing.SAME_WINDOWS), line(NORTH, 2014, 2, "25"));
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("35");
        assertThat(owed(quotas.asPublished(), 2014)).isEqualByComparingTo("30");
        assertThat(owed(quotas.knownAt(before), 2014)).isEqualByComparingTo("30");
        assertThat(owed(quotas.knownAt(clock.instant()), 2014)).isEqualByComparingTo("35");
    }

    @Test
    void planOfAYearReplacesAllOfTheYearAndNothingOfAnother() {
        bring(imported(1), line(NORTH, 2014, 1, "10"), line(SOUTH, 2014, 1, "20"), line(SOUTH, 2015, 1, "40"));
        bring(plan(Replacing.WHOLE_YEAR), line(NORTH, 2014, 1, "12"));
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("12");
        assertThat(owed(quotas.index(), 2015)).isEqualByComparingTo("40");
    }

    @Test
    void undoPutsInForceAgainWhatTheImportHadReplaced() {
        bring(imported(1), line(NORTH, 2014, 1, "10"));
        bring(replacing(2), line(NORTH, 2014, 1, "11"));
        Instant between = clock.instant();
        undo(2);
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("10");
        assertThat(owed(quotas.asPublished(), 2014)).isEqualByComparingTo("10");
        assertThat(owed(quotas.knownAt(between), 2014)).isEqualByComparingTo("11");
        undo(1);
        assertThat(quotas.index().all()).isEmpty();
        assertThat(quotas.asPublished().all()).isEmpty();
        assertThat(quotas.versions())
                .allSatisfy(version -> assertThat(version.withdrawnAt()).isNotNull());
    }

    @Test
    void refusesToUndoWhatALaterVersionReplaced() {
        bring(imported(1), line(NORTH, 2014, 1, "10"));
        bring(plan(Replacing.WHOLE_YEAR), line(NORTH, 2014, 1, "12"));
        assertThatThrownBy(() -> undo(1))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(PlanError.VERSION_REPLACED));
        assertThat(owed(quotas.index(), 2014)).isEqualByComparingTo("12");
    }

    @Test
    void tellsTheTrailOfBothPublicationAndWithdrawal() {
        bring(imported(1), line(NORTH, 2014, 1, "10"));
        undo(1);
        assertThat(jdbc.sql("select action from platform.trail_entry where subject = 'plan.version' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("published", "withdrawn");
    }

    private void bring(Publication publication, QuotaLine... lines) {
        transaction.executeWithoutResult(status -> publish.publish(publication, List.of(lines)));
    }

    private void undo(long batch) {
        transaction.executeWithoutResult(status -> withdraw.ofBatch(batch));
    }

    private static BigDecimal owed(QuotaIndex index, int year) {
        return index.owed(BOOKING, List.of(NORTH, SOUTH), year(year)).amount();
    }

    private static Publication imported(long batch) {
        return new Publication(PublishedVersion.Origin.IMPORT, "quotas.csv", batch, Replacing.NOTHING);
    }

    private static Publication replacing(long batch) {
        return new Publication(PublishedVersion.Origin.IMPORT, "quotas.csv", batch, Replacing.SAME_WINDOWS);
    }

    private static Publication plan(Replacing replacing) {
        return new Publication(PublishedVersion.Origin.PLAN, "annual plan", null, replacing);
    }
}
