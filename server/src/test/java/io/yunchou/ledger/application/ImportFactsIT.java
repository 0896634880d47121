package io.yunchou.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.ledger.application.FactFiles.Imported;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.persistence.Staging;
import io.yunchou.org.PersonId;
import io.yunchou.org.PlacementsChanged;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ImportFactsIT {
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2000, 1, 1));
    private static final Measure BOOKINGS = new Measure("booking", TaxBasis.NET, "USD");

    private FactFiles files;

    @Autowired
    private ListFacts list;

    @Autowired
    private LedgerTotals totals;

    @Autowired
    private VoidBatch voidBatch;

    @Autowired
    private ReverseBatch reverseBatch;

    @Autowired
    private ApplicationEventPublisher events;

    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    void files(Staging staging, Postings postings, PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        files = new FactFiles(staging, postings, transactions);
    }

    @AfterEach
    void emptyTheLedger() {
        jdbc.sql("truncate ledger.batch, ledger.change, ledger.fact, ledger.share, ledger.daily_total, ledger.head")
                .update();
    }

    @Test
    void aRowBecomesAFactWithItsExactAmountAndThePositionOfItsDay() {
        load("booking,2014-03-31,SO1,A1,S7,20565.6206,taxAmount=1971.5149,unit=U1,product=P1,quantity=3");
        load("booking,2014-04-01,SO2,A1,S7,1.00");
        assertThat(facts())
                .extracting(FactShare::document, FactShare::netAmount, FactShare::positionId)
                .containsExactly(
                        tuple("SO2", new BigDecimal("1.0000"), 71L), tuple("SO1", new BigDecimal("20565.6206"), 70L));
        assertThat(sum(Dimension.POSITION, 70)).isEqualByComparingTo("20565.6206");
        assertThat(sum(Dimension.UNIT, 1)).isEqualByComparingTo("20565.6206");
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("20566.6206");
    }

    @Test
    void grossIsNetPlusTaxAndSaysHowManyFactsStateNone() {
        load("booking,2014-03-31,SO1,A1,S7,100,taxAmount=8", "booking,2014-03-31,SO2,A1,S7,50");
        var gross = totals.index()
                .sum(new Measure("booking", TaxBasis.GROSS, "USD"), Dimension.SELLER, List.of(7L), ALWAYS);
        assertThat(gross.amount()).isEqualByComparingTo("158");
        assertThat(gross.count()).isEqualTo(2);
        assertThat(gross.untaxedCount()).isEqualTo(1);
    }

    @Test
    void rowsOfOneDocumentLineArePartsOfOneFactAndSumToIt() {
        load(
                "booking,2014-03-31,SO1,A1,S7,100.0001,share=0.5",
                "booking,2014-03-31,SO1,A1,S8,100.0001,share=0.5",
                "booking,2014-03-31,SO2,A1,S8,7");
        assertThat(facts())
                .extracting(FactShare::document, FactShare::sellerId, FactShare::netAmount)
                .containsExactlyInAnyOrder(
                        tuple("SO1", 7L, new BigDecimal("50.0001")),
                        tuple("SO1", 8L, new BigDecimal("50.0000")),
                        tuple("SO2", 8L, new BigDecimal("7.0000")));
        assertThat(jdbc.sql("select count(*) from ledger.fact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyBadRowIsNamedAndTheGoodOnesGoIn() {
        Imported imported = load(
                "barter,2014-03-31,SO1,A1,S7,1",
                "booking,2015-03-31,SO2,A1,S7,1",
                "booking,2014-01-31,SO3,A1,S7,1",
                "booking,2014-03-31,SO4,A9,S7,1",
                "booking,2014-03-31,SO5,A1,S9,1",
                "booking,2014-03-31,SO6,A1,S7,1.00001",
                "booking,2014-03-31,SO7,A1,S7,1,currency=XYZ",
                "booking,2014-03-31,SO8,A1,S7,1,share=0.4",
                "booking,2014-03-31,SO9,A1,,1,share=0.4",
                "booking,2014-03-31,SO10,A1,S7,1,product=P9",
                "booking,2014-03-31,SO11,A1,S7,1,unit=U9",
                "booking,2014-03-31,SO12,A1,S7,1",
                "booking,2014-03-31,SO12,A1,S8,1",
                "booking,2014-03-31,SO13,A1,S7,1,reversesDocument=SO99");
        assertThat(imported.problems())
                .containsExactlyInAnyOrder(
                        "2 kind ledger.unknown-kind",
                        "3 date ledger.date-too-far",
                        "4 date ledger.period-closed",
                        "5 account ledger.unknown-account",
                        "6 seller ledger.unknown-seller",
                        "7 netAmount ledger.too-many-decimals",
                        "8 currency ledger.unknown-currency",
                        "9 share ledger.shares-not-whole",
                        "10 share ledger.share-without-seller",
                        "11 product ledger.unknown-product",
                        "12 unit ledger.unknown-unit",
                        "14 document ledger.duplicate-document",
                        "15 reversesDocument ledger.unknown-original");
        assertThat(facts()).extracting(FactShare::document).containsExactly("SO12");
        assertThat(imported.expected().get(2)).contains("from 2014-02-01").contains("M1");
    }

    @Test
    void aDocumentThatIsInTheLedgerIsRefusedUntilItsBatchIsVoided() {
        Imported first = load("booking,2014-03-31,SO1,A1,S7,1");
        assertThat(load("booking,2014-02-28,SO1,A1,S7,1", "revenue,2014-03-31,SO1,A1,S7,1")
                        .problems())
                .containsExactly("2 document ledger.duplicate-document");
        SignedIn.asSystem().run(() -> voidBatch.voidImport(first.importId()));
        assertThat(load("booking,2014-03-31,SO1,A1,S7,2").problems()).isEmpty();
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("2");
    }

    @Test
    void voidingABatchTakesItOutOfListAndTotalsAndLeavesItsFactsReadable() {
        load("booking,2014-03-31,SO1,A1,S7,1");
        Imported second = load("booking,2014-03-31,SO2,A1,S7,10", "booking,2014-04-30,SO3,A1,S8,100");
        assertThat(sum(Dimension.COMPANY, 0)).isEqualByComparingTo("111");
        SignedIn.asSystem().run(() -> voidBatch.voidImport(second.importId()));
        assertThat(sum(Dimension.COMPANY, 0)).isEqualByComparingTo("1");
        assertThat(facts()).extracting(FactShare::document).containsExactly("SO1");
        assertThat(jdbc.sql("select count(*) from ledger.fact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() -> SignedIn.asSystem().run(() -> voidBatch.voidImport(second.importId())))
                .hasMessageContaining("voided by");
    }

    @Test
    void aReversalTakesBackAPartAndFollowsTheSellersOfTheOriginal() {
        load("booking,2014-03-31,SO1,A1,S7,100,share=0.75", "booking,2014-03-31,SO1,A1,S8,100,share=0.25");
        assertThat(load("booking,2014-04-02,R1,A1,,-10,reversesDocument=SO1").problems())
                .isEmpty();
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("67.5");
        assertThat(sum(Dimension.SELLER, 8)).isEqualByComparingTo("22.5");
        assertThat(sum(Dimension.POSITION, 71)).isEqualByComparingTo("-7.5");
        assertThat(load("booking,2014-04-03,R2,A1,,-90.0001,reversesDocument=SO1")
                        .problems())
                .containsExactly("2 netAmount ledger.reversal-too-large");
    }

    @Test
    void reversingABatchTakesBackWhatIsLeftOfItInAnOpenPeriod() {
        load("booking,2014-03-31,SO1,A1,S7,100,share=0.75", "booking,2014-03-31,SO1,A1,S8,100,share=0.25");
        load("booking,2014-04-02,R1,A1,,-10,reversesDocument=SO1");
        long batch =
                jdbc.sql("select min(id) from ledger.batch").query(Long.class).single();
        ReverseBatch.Reversed reversed =
                SignedIn.asSystem().call(() -> reverseBatch.reverse(batch, LocalDate.of(2014, 4, 30)));
        assertThat(reversed.facts()).isEqualTo(1);
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("0");
        assertThat(sum(Dimension.SELLER, 8)).isEqualByComparingTo("0");
        assertThat(facts())
                .filteredOn(share -> share.document().startsWith("SO1~R"))
                .extracting(FactShare::netAmount)
                .containsExactlyInAnyOrder(new BigDecimal("-67.5000"), new BigDecimal("-22.5000"));
        assertThatThrownBy(() -> SignedIn.asSystem().call(() -> reverseBatch.reverse(batch, LocalDate.of(2014, 4, 30))))
                .hasMessageContaining("Nothing is left");
    }

    @Test
    void aChangeOfPlacementsMovesSharesAndTotalsWithIt() {
        load("booking,2014-03-31,SO1,A1,S7,100", "booking,2014-03-31,SO2,A1,S8,1");
        assertThat(sum(Dimension.POSITION, 70)).isEqualByComparingTo("100");
        transactions.executeWithoutResult(
                status -> events.publishEvent(new PlacementsChanged(Set.of(new PersonId(7)))));
        assertThat(sum(Dimension.POSITION, 70)).isEqualByComparingTo("0");
        assertThat(sum(Dimension.POSITION, Dimension.NONE)).isEqualByComparingTo("100");
        assertThat(sum(Dimension.POSITION, 80)).isEqualByComparingTo("1");
        assertThat(facts())
                .extracting(FactShare::document, FactShare::positionId)
                .containsExactlyInAnyOrder(tuple("SO1", null), tuple("SO2", 80L));
    }

    @Test
    void whatIsDoubtfulIsCountedAndListed() {
        load(
                "booking,2014-03-31,SO1,A1,S7,1,unit=U1",
                "booking,2014-03-31,SO2,A1,,1",
                "booking,2013-03-31,SO3,A1,S7,1,unit=U1");
        SignedIn.as(Role.CEO).run(() -> {
            assertThat(list.list(ListRequest.first().filteredBy("quality:eq:no-seller"))
                            .shares())
                    .extracting(FactShare::document)
                    .containsExactly("SO2");
            assertThat(list.list(ListRequest.first().filteredBy("quality:eq:no-position"))
                            .shares())
                    .extracting(FactShare::document)
                    .containsExactly("SO3");
            assertThat(list.list(ListRequest.first().filteredBy("quality:eq:no-unit"))
                            .shares())
                    .extracting(FactShare::document)
                    .containsExactly("SO2");
            assertThatThrownBy(() -> list.list(ListRequest.first().filteredBy("quality:eq:odd")))
                    .hasMessageContaining("quality:eq:no-seller");
        });
    }

    @Test
    void aFilterThatCannotBeReadIsRefusedWithAnExample() {
        SignedIn.as(Role.CEO).run(() -> {
            for (String filter : List.of("date:ge:soon", "seller:eq:me", "amount:lt:1", "document:like:x", "kind")) {
                assertThatThrownBy(() -> list.list(ListRequest.first().filteredBy(filter)))
                        .hasMessageContaining("Maybe write");
            }
            assertThatThrownBy(() -> list.list(ListRequest.first().filteredBy("colour:eq:red")))
                    .hasMessageContaining("quality");
            assertThatThrownBy(() -> list.list(ListRequest.first().sortedBy("colour")))
                    .hasMessageContaining("date, amount, document, account");
        });
    }

    @Test
    void aCursorLeadsFromPageToPageAndBelongsToItsOrder() {
        load("booking,2014-03-31,SO1,A1,S7,3", "booking,2014-03-30,SO2,A1,S7,1", "booking,2014-03-29,SO3,A1,S7,2");
        SignedIn.as(Role.CEO).run(() -> {
            ListRequest byAmount = ListRequest.first().sortedBy("-amount").limitedTo(2);
            ListFacts.Page first = list.list(byAmount);
            assertThat(first.shares()).extracting(FactShare::document).containsExactly("SO1", "SO3");
            assertThat(list.list(byAmount.startingAfter(first.next())).shares())
                    .extracting(FactShare::document)
                    .containsExactly("SO2");
            assertThatThrownBy(() -> list.list(byAmount.sortedBy("date").startingAfter(first.next())))
                    .hasMessageContaining("first page");
        });
    }

    @Test
    void aSellerWithoutPositionSeesNoFacts() {
        load("booking,2014-03-31,SO1,A1,S7,3");
        assertThat(SignedIn.as(Role.SELLER)
                        .of(7)
                        .call(() -> list.list(ListRequest.first()))
                        .shares())
                .isEmpty();
    }

    @Test
    void anOriginalMayStandInTheSameFile() {
        assertThat(load(
                                "booking,2014-04-02,R1,A1,,-10,reversesDocument=SO1",
                                "booking,2014-03-31,SO1,A1,S7,100",
                                "booking,2014-04-03,R2,A1,,-91,reversesDocument=SO1")
                        .problems())
                .containsExactly("4 netAmount ledger.reversal-too-large");
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("90");
    }

    @Test
    void aBatchWhoseFactsAreReversedByAnotherIsNotVoided() {
        Imported first = load("booking,2014-03-31,SO1,A1,S7,100");
        Imported second = load("booking,2014-04-02,R1,A1,,-10,reversesDocument=SO1");
        assertThatThrownBy(() -> SignedIn.asSystem().run(() -> voidBatch.voidImport(first.importId())))
                .hasMessageContaining("void the batch of the reversals first");
        SignedIn.asSystem().run(() -> voidBatch.voidImport(second.importId()));
        SignedIn.asSystem().run(() -> voidBatch.voidImport(first.importId()));
        assertThat(facts()).isEmpty();
    }

    @Test
    void aCorrectionCountsInTheOpenPeriodAsPublishedAndInTheClosedOneAsRestated() {
        assertThat(load("booking,2014-02-03,SO1,A1,S7,5,correctsPeriod=M1").problems())
                .isEmpty();
        DateRange january = DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 2, 1));
        assertThat(totals.index()
                        .sum(BOOKINGS, Dimension.SELLER, List.of(7L), january)
                        .amount())
                .isEqualByComparingTo("0");
        assertThat(totals.index()
                        .restated()
                        .sum(BOOKINGS, Dimension.SELLER, List.of(7L), january)
                        .amount())
                .isEqualByComparingTo("5");
        assertThat(load("booking,2014-02-03,SO2,A1,S7,5,correctsPeriod=M4").problems())
                .containsExactly("2 correctsPeriod ledger.corrects-later-period");
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNothing() {
        String[] file = {"booking,2014-03-31,SO1,A1,S7,1", "booking,2014-03-31,SO1,A1,S7,1"};
        assertThat(SignedIn.asSystem().call(() -> files.dryRun(file)).problems())
                .isEqualTo(List.of("3 document ledger.duplicate-document"));
        assertThat(facts()).isEmpty();
        assertThat(sum(Dimension.COMPANY, 0)).isEqualByComparingTo("0");
        assertThat(load(file).problems()).isEqualTo(List.of("3 document ledger.duplicate-document"));
    }

    @Test
    void factsAndSharesAreNeverChanged() {
        load("booking,2014-03-31,SO1,A1,S7,1");
        for (String change : List.of(
                "update ledger.fact set net_amount = 2",
                "delete from ledger.fact",
                "update ledger.share set net_amount = 2",
                "delete from ledger.share")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
    }

    @Test
    void totalsFollowWhateverAnotherInstanceWrites() {
        load("booking,2014-03-31,SO1,A1,S7,1");
        assertThat(totals.index().sequence()).isPositive();
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("1");
        load("booking,2014-03-30,SO2,A1,S7,1");
        assertThat(sum(Dimension.SELLER, 7)).isEqualByComparingTo("2");
        assertThat(totals.ofAccounts(BOOKINGS, Set.of(1L, 2L), ALWAYS).keySet()).containsExactly(1L);
    }

    private Imported load(String... lines) {
        return SignedIn.asSystem().call(() -> files.load(lines));
    }

    private BigDecimal sum(Dimension dimension, long key) {
        return totals.index().sum(BOOKINGS, dimension, List.of(key), ALWAYS).amount();
    }

    private List<FactShare> facts() {
        return SignedIn.as(Role.CEO).call(() -> list.list(ListRequest.first())).shares();
    }
}
