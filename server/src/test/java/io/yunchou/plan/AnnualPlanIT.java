package io.yunchou.plan;

import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static io.yunchou.platform.access.Role.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCode;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.org.Organisation;
import io.yunchou.plan.application.AnnualPlans;
import io.yunchou.plan.application.DecomposeQuota;
import io.yunchou.plan.application.DecomposeQuota.Decomposed;
import io.yunchou.plan.application.DefineMeasures;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.platform.run.Runs;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.WorkflowError;
import io.yunchou.platform.workflow.Workflows;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class AnnualPlanIT {
    private static final BigDecimal FACTOR = new BigDecimal("1.12");

    @Autowired
    private DecomposeQuota decompose;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private PublishedQuotas quotas;

    @Autowired
    private PlanSummaries summaries;

    @Autowired
    private DefineMeasures define;

    @Autowired
    private Runs runs;

    @Autowired
    private Workflows workflows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private PlanCompany company;

    @BeforeEach
    void found(
            @Autowired ApplicationContext context,
            @Autowired List<ImportEntity<?>> entities,
            @Autowired PlatformTransactionManager manager,
            @Autowired Organisation organisation,
            @Autowired Settings settings) {
        EmptyTables.empty(context);
        company = new PlanCompany(entities, manager, organisation);
        SignedIn.asSystem().run(company::found);
        SignedIn.asSystem().run(() -> settings.change(BusinessDate.SETTING, "2015-02-01"));
        long batch = jdbc.sql(
                        "insert into ledger.batch (origin, label, posted_by) values ('IMPORT', 'test', 'test') returning id")
                .query(Long.class)
                .single();
        long sequence = jdbc.sql("select nextval('ledger.change_sequence')")
                .query(Long.class)
                .single();
        sold(sequence, batch, "N/ann", "2014-02-10", "1000");
        sold(sequence, batch, "N/bob", "2014-03-10", "500.25");
        sold(sequence, batch, "N/cai", "2014-05-10", "2000.50");
        sold(sequence, batch, "S/bob", "2014-08-10", "700");
        sold(sequence, batch, "S/dee", "2014-10-10", "3000");
        sold(sequence, batch, "S/dee", "2013-10-10", "900");
        jdbc.sql("insert into ledger.head (sequence) values (?)")
                .param(sequence)
                .update();
    }

    @Test
    void breaksTheGoalDownAsAnIndependentCalculationInSqlDoes() {
        Map<String, BigDecimal> positions = new TreeMap<>();
        decomposed().decomposition().nodes().stream()
                .filter(node -> node.position())
                .forEach(node -> positions.put(node.code(), node.goal()));
        Map<String, BigDecimal> independent = new TreeMap<>();
        jdbc.sql("""
                        with sales as (
                            select case when p.code like 'N/%' then 'N' else 'S' end as unit, p.code,
                                   sum(t.net_amount) as sold
                            from ledger.daily_total t
                            join org.position p on p.id = t.position_id
                            where t.fact_date >= '2014-01-01' and t.fact_date < '2015-01-01'
                            group by p.code
                        ), unit as (
                            select unit, sum(sold) as sold from sales group by unit
                        ), whole as (
                            select round(sum(sold) * 1.12) as goal, sum(sold) as sold from sales
                        ), unit_share as (
                            select unit, floor(goal * u.sold / w.sold) as units,
                                   row_number() over (order by goal * u.sold / w.sold
                                       - floor(goal * u.sold / w.sold) desc) as place
                            from unit u, whole w
                        ), unit_goal as (
                            select unit, units + case when place <= (select goal from whole)
                                   - (select sum(units) from unit_share) then 1 else 0 end as goal
                            from unit_share
                        ), still as (
                            select * from sales where code <> 'N/bob'
                        ), position_share as (
                            select s.unit, s.code, g.goal,
                                   floor(g.goal * s.sold / sum(s.sold) over (partition by s.unit)) as units,
                                   g.goal * s.sold / sum(s.sold) over (partition by s.unit) as exact
                            from still s
                            join unit_goal g using (unit)
                        ), ranked as (
                            select *, row_number() over (partition by unit order by exact - units desc) as place,
                                   goal - sum(units) over (partition by unit) as left_over
                            from position_share
                        )
                        select code, units + case when place <= left_over then 1 else 0 end as amount from ranked
                        """)
                .query((row, number) -> independent.put(row.getString("code"), row.getBigDecimal("amount")))
                .list();
        assertThat(positions.keySet()).containsExactly("N/ann", "N/cai", "S/bob", "S/dee");
        positions.forEach((code, amount) -> assertThat(amount).as(code).isEqualByComparingTo(independent.get(code)));
    }

    @Test
    void isARunThatGivesTheSameBytesWhenRepeated() {
        Decomposed decomposed = decomposed();
        assertThat(decomposed.decomposition().goal()).isEqualByComparingTo("8064.84");
        assertThat(decomposed.decomposition().assigned()).isEqualByComparingTo("8065");
        assertThat(decomposed.decomposition().findings())
                .extracting(finding -> finding.code())
                .contains("gone-position");
        assertThat(SignedIn.as(CEO)
                        .call(() -> runs.repeat(decomposed.run().id()))
                        .same())
                .isTrue();
    }

    @Test
    void publishesMonthsThatSumToTheYearAndSupersedesWhatWasThere() {
        SignedIn.as(SALES_OPS_HQ).run(() -> company.take("plan.quota", "seller|date|amount\ndee|2015-01-01|77"));
        publish(approved(planOf(decomposed())));
        QuotaIndex index = quotas.index();
        assertThat(owed(index)).isEqualByComparingTo("8065");
        assertThat(index.windows(Measures.BOOKING_NET, company.position("S/dee"), QuotaFixtures.year(2015)))
                .hasSize(12);
        assertThat(owed(quotas.asPublished())).isNotEqualByComparingTo("8065");
        assertThat(summaries.published("FY2015", Measures.BOOKING_NET))
                .extracting(PlanSummaries.Summary::code)
                .containsExactly("AW", "N", "N/ann", "N/cai", "S", "S/bob", "S/dee");
        assertThat(summaries
                        .published("FY2015", Measures.BOOKING_NET)
                        .getFirst()
                        .history())
                .isEqualByComparingTo("7200.75");
    }

    @Test
    void letsNobodyApproveHisOwnPlanAndNobodyPublishUnapproved() {
        long plan = planOf(decomposed());
        refuses(WorkflowError.WRONG_STATE, () -> hq().run(() -> plans.take(Step.PUBLISH, plan, version(plan), "")));
        hq().run(() -> plans.take(Step.SUBMIT, plan, version(plan), ""));
        refuses(
                WorkflowError.OWN_DOCUMENT,
                () -> SignedIn.as(SALES_OPS_HQ, CEO)
                        .user(1)
                        .run(() -> plans.take(Step.APPROVE, plan, version(plan), "")));
        refuses(
                WorkflowError.MISSING_PERMISSION,
                () -> SignedIn.as(SALES_OPS_HQ).user(3).run(() -> plans.take(Step.APPROVE, plan, version(plan), "")));
        assertThat(quotas.index().all()).isEmpty();
    }

    @Test
    void ofTwoPublishersOneIsRefused() {
        long plan = approved(planOf(decomposed()));
        int seen = version(plan);
        hq().run(() -> plans.take(Step.PUBLISH, plan, seen, ""));
        assertThatThrownBy(() -> hq().run(() -> plans.take(Step.PUBLISH, plan, seen, "")))
                .isInstanceOf(BusinessException.class);
        assertThat(quotas.versions()).hasSize(1);
    }

    @Test
    void breaksAGoalDownInTheBackgroundAndFillsTheDraft() throws Exception {
        long plan = hq().call(() -> plans.begin("Plan", new PlanYear("FY2015", Measures.BOOKING_NET)))
                .id();
        String rules = "{\"fiscalYear\":\"FY2015\",\"measure\":\"booking-net\",\"factor\":\"1.12\"}";
        mvc.perform(get("/api/plan/annual-plans/" + plan + "/decomposition").with(hq()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("plan.not-decomposed"));
        mvc.perform(post("/api/plan/annual-plans/" + plan + "/decompositions")
                        .with(hq())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rules))
                .andExpect(status().isAccepted());
        await(() -> plans.plan(plan).runId() != null);
        mvc.perform(get("/api/plan/annual-plans/" + plan).with(hq()))
                .andExpect(jsonPath("$.figures.goal").value("8064.8400"))
                .andExpect(jsonPath("$.figures.remaining").value("-0.1600"));
        mvc.perform(get("/api/plan/annual-plans/" + plan + "/decomposition").with(hq()))
                .andExpect(jsonPath("$.rules.factor").value("1.12"))
                .andExpect(jsonPath("$.decomposition.nodes[0].code").value("AW"));
        mvc.perform(get("/api/plan/annual-plans/" + plan + "/decomposition")
                        .with(SignedIn.as(REGION_MANAGER).of(company.person("ann"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void refusesToPublishWhatDoesNotSumOrIsBelowItsLocks() {
        long plan = approved(planOf(decomposed()));
        jdbc.sql("""
                        update plan.annual_plan_leaf
                        set amount = amount + 1
                        where (position_id, period_code) in (
                            select position_id, period_code from plan.annual_plan_leaf limit 1)
                        """).update();
        refuses(PlanError.PARTS_DO_NOT_SUM, () -> publish(plan));
        long other = approved(planOf(decomposed()));
        jdbc.sql("update plan.annual_plan_node set locked = true, goal = goal + 9999 where is_position")
                .update();
        refuses(PlanError.BELOW_LOCKS, () -> publish(other));
        assertThat(quotas.index().all()).isEmpty();
    }

    @Test
    void refusesToPublishWhenAttainmentCountsSomethingElse() {
        long plan = approved(planOf(decomposed()));
        QuotaMeasure gross = new QuotaMeasure(
                Measures.BOOKING_NET,
                "订货",
                "Bookings",
                new Measure("booking", TaxBasis.GROSS, "CNY"),
                BigDecimal.ONE,
                QuotaMeasure.Aggregation.SUM);
        SignedIn.asSystem().run(() -> define.define(gross));
        refuses(PlanError.MEASURE_DIFFERS, () -> publish(plan));
    }

    @Test
    void takesOverNoDryRunAndNoRunOfAnotherYear() {
        Decomposed dry = hq().call(() -> decompose.preview(rules("FY2015")));
        long plan = hq().call(() -> plans.begin("Plan", new PlanYear("FY2015", Measures.BOOKING_NET)))
                .id();
        refuses(
                PlanError.RUN_NOT_USABLE,
                () -> hq().run(() -> plans.takeOverRun(plan, dry.run().id())));
        Decomposed other = hq().call(() -> decompose.decompose(rules("FY2014")));
        refuses(
                PlanError.RUN_NOT_USABLE,
                () -> hq().run(() -> plans.takeOverRun(plan, other.run().id())));
    }

    @Test
    void keepsAManagerToTheUnitThatHeAnswersFor() throws Exception {
        String whole = "{\"fiscalYear\":\"FY2015\",\"measure\":\"booking-net\",\"factor\":\"1.12\"}";
        SignedIn ann = SignedIn.as(REGION_MANAGER).of(company.person("ann"));
        mvc.perform(post("/api/plan/decompositions/preview")
                        .with(ann)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(whole))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("plan.outside-scope"));
        mvc.perform(post("/api/plan/decompositions/preview")
                        .with(SignedIn.as(SELLER).of(company.person("dee")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(whole))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/plan/decompositions/preview")
                        .with(ann)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(whole.replace(
                                "}", ",\"unitId\":" + company.unit("N").value() + "}")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.run.dry").value(true))
                .andExpect(jsonPath("$.decomposition.goal").value("3920.8400"));
    }

    @Test
    void tellsASellerWhyHisQuotaIsWhatItIs() throws Exception {
        publish(approved(planOf(decomposed())));
        long quota = jdbc.sql("select id from plan.quota where position_id = ? order by lower(valid) limit 1")
                .param(company.position("S/dee").value())
                .query(Long.class)
                .single();
        String path = "/api/plan/quotas/" + quota + "/explanation";
        mvc.perform(get(path).with(SignedIn.as(SELLER).of(company.person("dee"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.path[*].code", Matchers.contains("S/dee")))
                .andExpect(jsonPath("$.path[0].explanation.drivers[0].driver").value("history"))
                .andExpect(jsonPath("$.month.period").value("FY2015-Q1-M01"))
                .andExpect(jsonPath("$.quota.seller").value("Dee"))
                .andExpect(jsonPath("$.basis.factor").value(Matchers.nullValue()))
                .andExpect(jsonPath("$.path[0].phasingNotes").isNotEmpty());
        mvc.perform(get(path).with(SignedIn.as(SELLER).of(company.person("cai"))))
                .andExpect(status().isNotFound());
        mvc.perform(get(path).with(SignedIn.as(CEO)))
                .andExpect(jsonPath("$.path[*].code", Matchers.contains("AW", "S", "S/dee")))
                .andExpect(jsonPath("$.basis.factor").value("1.12"));
    }

    private void sold(long sequence, long batch, String position, String day, String amount) {
        jdbc.sql("""
                        insert into ledger.daily_total
                            (sequence, batch_id, kind, fact_date, restated_date, position_id, currency_code, net_amount,
                             tax_amount, share_count, untaxed_count)
                        values (:sequence, :batch, 'booking', cast(:day as date), cast(:day as date), :position, 'CNY',
                                cast(:amount as numeric), 0, 1, 0)
                        """)
                .param("sequence", sequence)
                .param("batch", batch)
                .param("day", day)
                .param("position", company.position(position).value())
                .param("amount", amount)
                .update();
    }

    private static void await(BooleanSupplier met) throws InterruptedException {
        for (int look = 0; look < 300 && !met.getAsBoolean(); look++) {
            Thread.sleep(100);
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    private static SignedIn hq() {
        return SignedIn.as(SALES_OPS_HQ).user(1);
    }

    private static DecompositionRules rules(String year) {
        return DecompositionRules.byHistory(year, Measures.BOOKING_NET, FACTOR);
    }

    private Decomposed decomposed() {
        return hq().call(() -> decompose.decompose(rules("FY2015")));
    }

    private long planOf(Decomposed decomposed) {
        return hq().call(() -> {
            long id = plans.begin("Plan 2015", new PlanYear("FY2015", Measures.BOOKING_NET))
                    .id();
            plans.takeOverRun(id, decomposed.run().id());
            return id;
        });
    }

    private long approved(long plan) {
        hq().run(() -> plans.take(Step.SUBMIT, plan, version(plan), ""));
        SignedIn.as(CEO).user(2).run(() -> plans.take(Step.APPROVE, plan, version(plan), ""));
        return plan;
    }

    private void publish(long plan) {
        hq().run(() -> plans.take(Step.PUBLISH, plan, version(plan), ""));
    }

    private int version(long plan) {
        return SignedIn.asSystem()
                .call(() -> workflows.document(AnnualPlans.key(plan)))
                .version();
    }

    private BigDecimal owed(QuotaIndex index) {
        List<io.yunchou.org.PositionId> all = List.of("N/ann", "N/cai", "S/bob", "S/dee").stream()
                .map(company::position)
                .toList();
        return index.owed(Measures.BOOKING_NET, all, QuotaFixtures.year(2015)).amount();
    }

    private static void refuses(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
