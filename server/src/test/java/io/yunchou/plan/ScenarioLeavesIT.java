package io.yunchou.plan;

import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.org.Organisation;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.ScenarioLeaves;
import io.yunchou.plan.scenario.ScenarioLeaves.Leaf;
import io.yunchou.plan.scenario.application.CreateScenario;
import io.yunchou.plan.scenario.application.EditScenario;
import io.yunchou.plan.scenario.application.ListScenarios;
import io.yunchou.plan.scenario.domain.Wish;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Many leaves written at once, by a manager who sees a part of the company. */
@IntegrationTest
class ScenarioLeavesIT {
    @Autowired
    private CreateScenario create;

    @Autowired
    private EditScenario edit;

    @Autowired
    private ListScenarios list;

    @Autowired
    private ScenarioLeaves leaves;

    private PlanCompany company;
    private ScenarioId scenario;
    private SignedIn ann;

    @BeforeEach
    void open(
            @Autowired ApplicationContext context,
            @Autowired List<ImportEntity<?>> entities,
            @Autowired PlatformTransactionManager manager,
            @Autowired Organisation organisation) {
        EmptyTables.empty(context);
        company = new PlanCompany(entities, manager, organisation);
        SignedIn.asSystem().run(company::found);
        scenario = SignedIn.as(SALES_OPS_HQ)
                .user(1)
                .call(() -> create.create(new CreateScenario.Opening(
                        "Plan 2015",
                        "FY2015",
                        Measures.BOOKING_NET,
                        LocalDate.of(2015, 1, 1),
                        null,
                        BigDecimal.ONE,
                        null)));
        ann = SignedIn.as(REGION_MANAGER).user(5).of(company.person("ann"));
    }

    @Test
    void whoWroteManyLeavesOfHisPartTakesThemBackAgain() {
        write("N/ann", "N/cai");
        assertThat(ann.call(() -> leaves.read(scenario))).hasSize(2);
        undo();
        assertThat(ann.call(() -> leaves.read(scenario))).isEmpty();
    }

    @Test
    void nobodyWritesLeavesOfAnotherPart() {
        assertThatThrownBy(() -> write("N/ann", "S/dee")).hasMessageContaining("not within your part");
    }

    @Test
    void whoHasLeftThePartDoesNotReachBackIntoIt() {
        write("N/ann", "N/cai");
        SignedIn.asSystem()
                .run(() -> company.take("org.placement", "person|unit|title|head|start\nann|S|Manager|no|2014-12-01"));
        assertThatThrownBy(this::undo).hasMessageContaining("not within your part");
    }

    private void write(String... positions) {
        List<Leaf> written = List.of(positions).stream()
                .map(code -> new Leaf(company.position(code), "FY2015-Q1-M01", BigDecimal.TEN))
                .toList();
        ann.call(() -> leaves.write(scenario, written, "a test", ""));
    }

    private void undo() {
        long seen = SignedIn.as(SALES_OPS_HQ).call(() -> list.details(scenario)).sequence();
        Wish undo = new Wish(Wish.Kind.UNDO, null, null, null, null);
        ann.run(() -> edit.edit(scenario, new EditScenario.Edit(seen, "", null, undo)));
    }
}
