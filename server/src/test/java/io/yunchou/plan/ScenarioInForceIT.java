package io.yunchou.plan;

import static io.yunchou.plan.scenario.domain.Wish.Kind.SET;
import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCode;
import io.yunchou.org.Organisation;
import io.yunchou.plan.application.AnnualPlans;
import io.yunchou.plan.application.ExplainQuota;
import io.yunchou.plan.application.ListQuotas;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.application.CreateScenario;
import io.yunchou.plan.scenario.application.EditScenario;
import io.yunchou.plan.scenario.application.ListScenarios;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.Wish;
import io.yunchou.plan.scenario.domain.Wish.WishedCell;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.Workflows;
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

/** A scenario comes into force by the annual plan that takes it over, and by nothing else. */
@IntegrationTest
class ScenarioInForceIT {
    @Autowired
    private CreateScenario create;

    @Autowired
    private EditScenario edit;

    @Autowired
    private ListScenarios list;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private ListQuotas quotas;

    @Autowired
    private ExplainQuota explain;

    @Autowired
    private Workflows workflows;

    private PlanCompany company;
    private ScenarioId scenario;

    @BeforeEach
    void open(
            @Autowired List<ImportEntity<?>> entities,
            @Autowired PlatformTransactionManager manager,
            @Autowired Organisation organisation,
            @Autowired ApplicationContext context) {
        EmptyTables.empty(context);
        company = new PlanCompany(entities, manager, organisation);
        SignedIn.asSystem().run(company::found);
        scenario = planner()
                .call(() -> create.create(new CreateScenario.Opening(
                        "Plan 2015",
                        "FY2015",
                        Measures.BOOKING_NET,
                        LocalDate.of(2015, 1, 1),
                        null,
                        BigDecimal.ONE,
                        null)));
        set("U" + company.unit("AW").value(), "FY2015", "1200", "");
    }

    @Test
    void owesItsWindowsOncePublished() {
        take(planner(), scenarioKey(), Step.SUBMIT);
        publish(planOfScenario());

        assertThat(inForce().stream().map(ListedQuota::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1200");
        assertThat(inForce())
                .extracting(ListedQuota::period)
                .containsOnly("FY2015-Q1", "FY2015-Q2", "FY2015-Q3", "FY2015-Q4");
    }

    @Test
    void isNotTakenOverWhileItIsBeingEdited() {
        refused(ScenarioError.NOT_SUBMITTED, this::planOfScenario);
        take(planner(), scenarioKey(), Step.SUBMIT);
        assertThat(planOfScenario()).isPositive();
        take(planner(), scenarioKey(), Step.RETURN);
        refused(ScenarioError.NOT_SUBMITTED, this::planOfScenario);
    }

    @Test
    void tellsWhoChangedAQuotaBeforeThePlanTookItOver() {
        set(seat("N/cai"), "FY2015-Q1", "500", "new branch");
        take(planner(), scenarioKey(), Step.SUBMIT);
        long plan = planOfScenario();
        take(planner(), scenarioKey(), Step.RETURN);
        set(seat("N/cai"), "FY2015-Q1", "700", "second thoughts");
        publish(plan);

        ExplainQuota.Explained explained = planner().call(() -> explain.explain(quotaOfCai()));
        assertThat(explained.quota().amount()).isEqualByComparingTo("500");
        assertThat(explained.origin().path()).extracting(node -> node.code()).containsExactly("AW", "N", "N/cai");
        assertThat(explained.origin().edits()).last().satisfies(last -> {
            assertThat(last.reason()).isEqualTo("new branch");
            assertThat(last.after()).isEqualByComparingTo("500");
        });
    }

    private long planOfScenario() {
        return planner().call(() -> {
            long id = plans.begin("Plan 2015", new PlanYear("FY2015", Measures.BOOKING_NET))
                    .id();
            plans.takeOverScenario(id, scenario.value());
            return id;
        });
    }

    private void publish(long plan) {
        take(planner(), AnnualPlans.key(plan), Step.SUBMIT);
        take(SignedIn.as(CEO).user(3), AnnualPlans.key(plan), Step.APPROVE);
        take(planner(), AnnualPlans.key(plan), Step.PUBLISH);
    }

    private void take(SignedIn who, DocumentKey key, Step step) {
        who.call(() -> workflows.take(step, key, workflows.document(key).version(), "a comment"));
    }

    private DocumentKey scenarioKey() {
        return DocumentKey.of(PlanScenario.KIND, scenario.value());
    }

    private void set(String node, String period, String value, String reason) {
        Wish wish = new Wish(SET, List.of(new WishedCell(node, period, new BigDecimal(value))), null, null, null);
        planner().call(() -> {
            long seen = list.details(scenario).sequence();
            return edit.edit(scenario, new EditScenario.Edit(seen, reason, null, wish));
        });
    }

    private String seat(String position) {
        return "P" + company.position(position).value();
    }

    private List<ListedQuota> inForce() {
        return planner().call(() -> quotas.slice(null, ListRequest.first())).items();
    }

    private long quotaOfCai() {
        return inForce().stream()
                .filter(quota -> quota.period().equals("FY2015-Q1")
                        && quota.positionId() == company.position("N/cai").value())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SignedIn planner() {
        return SignedIn.as(SALES_OPS_HQ).user(1);
    }

    private static void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
