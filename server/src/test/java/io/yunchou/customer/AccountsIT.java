package io.yunchou.customer;

import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.org.Organisation;
import io.yunchou.org.PersonId;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.tree.Label;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.Sheet.Taken;
import io.yunchou.support.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AccountsIT {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void foundCompany() {
        jdbc.sql("truncate customer.account, customer.account_span, customer.owner_span")
                .update();
        take("org.unit", "code|name|parent\nAW|Adventure Works|\nNW|Northwest|AW\nSW|Southwest|AW");
        take("org.person", "code|name\n279|Tsvi\n276|Linda");
    }

    @Test
    void accountsAreFoundByCodeAndShownByNameOrElseByCode() {
        take("customer.account", "code|name\nA1|Riders Company\nA2|");

        Map<String, Long> ids = accounts.idsByCode();
        assertThat(ids).containsOnlyKeys("A1", "A2");
        assertThat(accounts.idsOf(List.of("A1", "A9"))).isEqualTo(Map.of("A1", ids.get("A1")));
        assertThat(accounts.labels(ids.values()))
                .isEqualTo(
                        Map.of(ids.get("A1"), new Label("A1", "Riders Company"), ids.get("A2"), new Label("A2", "A2")));
    }

    @Test
    void anAccountChangesItsOwnerOnTheDayOfItsSecondRow() {
        assertThat(take("customer.account", """
                code|name|unit|owner|start
                A1|Riders Company|NW|279|
                A1|Riders Company|SW|276|2013-05-30""").problems()).isEmpty();

        AccountId account = new AccountId(accounts.idsByCode().get("A1"));
        assertThat(accounts.owners().ownerOf(account, LocalDate.of(2013, 5, 29)))
                .contains(person("279"));
        assertThat(accounts.owners().ownerOf(account, LocalDate.of(2013, 5, 30)))
                .contains(person("276"));
        assertThat(accounts.unitsOf(List.of(account.value()), DAY)
                        .get(account.value())
                        .value())
                .isEqualTo(organisation.units().idOf("SW").orElseThrow());
    }

    @Test
    void tellsUnknownOwnersAndUnits() {
        assertThat(take("customer.account", "code|name|unit|owner\nA1|x|nowhere|999")
                        .problems())
                .containsExactlyInAnyOrder("2 unit unknown-code", "2 owner unknown-code");
        assertThat(accounts.idsByCode()).isEmpty();
    }

    @Test
    void undoTakesTheAccountsAway() {
        Taken taken = take("customer.account", "code|name|owner\nA1|Riders Company|279");
        undo(taken.batch());

        assertThat(accounts.idsByCode()).isEmpty();
    }

    private Taken take(String entity, String sheet) {
        return SignedIn.as(SALES_OPS_HQ).call(() -> Sheet.of(sheet).takenInBy(entities.get(entity), transaction));
    }

    private void undo(ImportBatch batch) {
        SignedIn.as(SALES_OPS_HQ).run(() -> entities.get(batch.entity()).undo(batch));
    }

    private PersonId person(String code) {
        return new PersonId(organisation.people().idOf(code).orElseThrow());
    }
}
