package io.yunchou.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.catalog.Products;
import io.yunchou.customer.Accounts;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.ledger.domain.RecordedFact;
import io.yunchou.org.application.ClosePeriods;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be taken back, and what stands in its way: later facts, closed periods. */
@IntegrationTest
class TakingBackIT {
    private static final Measure BOOKINGS = new Measure("booking", TaxBasis.NET, "USD");
    private static final DateRange JANUARY = DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 2, 1));
    private static final DateRange FEBRUARY = DateRange.of(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 3, 1));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClosePeriods closePeriods;

    @Autowired
    private ReverseBatch reverseBatch;

    @Autowired
    private ReadFact readFact;

    @Autowired
    private LedgerTotals totals;

    @Autowired
    private Accounts knownAccounts;

    @Autowired
    private Products knownProducts;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;
    private ImportBatch accounts;
    private ImportBatch products;
    private ImportBatch facts;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void foundCompany() {
        EmptyTables.empty(context);
        take("org.fiscal-period", """
                code|kind|parent|start|end
                FY|YEAR||2014-01-01|2014-04-01
                Q|QUARTER|FY|2014-01-01|2014-04-01
                M1|MONTH|Q|2014-01-01|2014-02-01
                M2|MONTH|Q|2014-02-01|2014-03-01
                M3|MONTH|Q|2014-03-01|2014-04-01""");
        accounts = take("customer.account", "code|name\nA1|Riders");
        products = take("catalog.product", "code|name\nP1|Helmet");
        facts = take("ledger.fact", """
                kind|date|document|account|product|netAmount|currency
                booking|2014-01-15|SO1|A1|P1|100|USD
                booking|2014-02-10|SO2|A1|P1|7|USD""");
    }

    @Test
    void accountsWithFactsAreNotTakenBackAndTheRefusalNamesTheirBatch() {
        assertThatThrownBy(() -> undo(accounts))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sheet.csv (ledger batch %d)".formatted(batch()));
        undo(facts);
        undo(accounts);
        assertThat(knownAccounts.idsByCode()).isEmpty();
    }

    @Test
    void productsWithFactsAreNotTakenBackAndTheRefusalNamesTheirBatch() {
        assertThatThrownBy(() -> undo(products))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sheet.csv (ledger batch %d)".formatted(batch()));
        undo(facts);
        undo(products);
        assertThat(knownProducts.products().labels()).isEmpty();
    }

    @Test
    void anImportWithFactsInAClosedMonthIsNotUndone() {
        closeJanuary();
        assertThatThrownBy(() -> undo(facts))
                .hasMessageContaining("closed period M1")
                .hasMessageContaining("reverse");
        assertThat(booked(totals.index(), JANUARY)).isEqualByComparingTo("100");
        assertThat(booked(totals.index(), FEBRUARY)).isEqualByComparingTo("7");
    }

    @Test
    void itsReversalCountsInTheOpenMonthAsPublishedAndInTheClosedOneAsRestated() {
        closeJanuary();
        asFinance(() -> reverseBatch.reverse(batch(), LocalDate.of(2014, 3, 3)));
        DateRange march = DateRange.of(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 4, 1));
        assertThat(booked(totals.index(), JANUARY)).isEqualByComparingTo("100");
        assertThat(booked(totals.index(), march)).isEqualByComparingTo("-107");
        assertThat(booked(totals.index().restated(), JANUARY)).isEqualByComparingTo("0");
        assertThat(booked(totals.index().restated(), march)).isEqualByComparingTo("-7");
    }

    @Test
    void onlyTheReversalOfAFactInAClosedMonthSaysThatItCorrectsIt() {
        closeJanuary();
        asFinance(() -> reverseBatch.reverse(batch(), LocalDate.of(2014, 3, 3)));
        assertThat(corrects("SO1")).isEqualTo("M1");
        assertThat(corrects("SO2")).isNull();
    }

    @Test
    void noReversalIsDatedIntoAClosedMonth() {
        closeJanuary();
        assertThatThrownBy(() -> asFinance(() -> reverseBatch.reverse(batch(), LocalDate.of(2014, 1, 31))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("closed");
    }

    private void closeJanuary() {
        asFinance(() -> {
            closePeriods.startClosing("ledger", "M1");
            closePeriods.close("ledger", "M1");
        });
    }

    private @Nullable String corrects(String document) {
        long id = jdbc.sql("select id from ledger.fact where document like ? and reverses_id is not null")
                .param(document + "~R%")
                .query(Long.class)
                .single();
        RecordedFact fact = SignedIn.asSystem().call(() -> readFact.read(id));
        return fact.correctsPeriod();
    }

    private long batch() {
        return jdbc.sql("select min(id) from ledger.batch").query(Long.class).single();
    }

    private static BigDecimal booked(TotalsIndex index, DateRange days) {
        return index.sum(BOOKINGS, Dimension.COMPANY, List.of(Dimension.NONE), days)
                .amount();
    }

    private static void asFinance(Runnable work) {
        SignedIn.as(Role.FINANCE).run(work);
    }

    private ImportBatch take(String entity, String sheet) {
        Sheet.Taken taken =
                SignedIn.asSystem().call(() -> Sheet.of(sheet).takenInBy(entities.get(entity), transaction));
        assertThat(taken.problems()).isEmpty();
        return taken.batch();
    }

    private void undo(ImportBatch batch) {
        SignedIn.asSystem()
                .run(() -> transaction.executeWithoutResult(
                        status -> entities.get(batch.entity()).undo(batch)));
    }
}
