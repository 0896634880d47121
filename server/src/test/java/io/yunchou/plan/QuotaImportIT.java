package io.yunchou.plan;

import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static io.yunchou.platform.access.Role.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.org.Organisation;
import io.yunchou.plan.application.DefineMeasures;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet.Taken;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class QuotaImportIT {
    private static final String QUOTAS = """
            seller|date|amount
            ann|2014-01-01|100
            bob|2014-01-01|200
            bob|2014-08-15|300.5
            dee|2014-01-01|400""";

    @Autowired
    private PublishedQuotas quotas;

    @Autowired
    private DefineMeasures define;

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
        SignedIn.asSystem().run(() -> settings.change(BusinessDate.SETTING, "2014-05-31"));
    }

    @Test
    void ownsAQuotaByThePositionHeldOnItsDayAndTheQuarterThatHoldsTheDay() {
        assertThat(take(QUOTAS).problems()).isEmpty();
        assertThat(quotas.index().all())
                .extracting(quota -> quota.position() + " " + quota.period() + " "
                        + quota.amount().toPlainString())
                .containsExactlyInAnyOrder(
                        company.position("N/ann") + " FY2014-Q1 100.0000",
                        company.position("N/bob") + " FY2014-Q1 200.0000",
                        company.position("S/bob") + " FY2014-Q3 300.5000",
                        company.position("S/dee") + " FY2014-Q1 400.0000");
        assertThat(quotas.versions()).hasSize(1);
    }

    @Test
    void saysOfEachBadRowWhatIsWrong() {
        assertThat(take("""
                        seller|position|period|date|grain|measure|amount
                        nobody||||||1
                        nobody|||2014-01-01|||1
                        |N/nobody|FY2014||||1
                        bob||FY1999||||1
                        bob|||1999-01-01|||1
                        bob|||2014-01-01|DECADE||1
                        bob|||2014-01-01||wishes|1
                        bob|||2014-01-01|||-1
                        bob|||2014-01-01|||0.00001
                        |||2014-01-01|||1
                        bob|S/dee||2014-01-01|||1""").problems())
                .containsExactly(
                        "2 period period-or-date-missing",
                        "3 seller unknown-seller",
                        "4 position unknown-position",
                        "5 period unknown-period",
                        "6 date no-period-on-date",
                        "7 grain unknown-grain",
                        "8 measure unknown-measure",
                        "9 amount negative",
                        "10 amount too-many-decimals",
                        "11 position position-or-seller-missing",
                        "12 seller seller-not-in-position");
        assertThat(quotas.index().all()).isEmpty();
    }

    @Test
    void refusesASellerWithoutAPositionOnTheDay() {
        SignedIn.asSystem().run(() -> company.take("org.person", "code|name\neve|Eve"));
        assertThat(take("seller|date|amount\neve|2014-01-01|1").problems())
                .containsExactly("2 seller no-position-on-date");
    }

    @Test
    void refusesTwoQuotasForOneWindowInTheFileAndInForce() {
        assertThat(take("""
                        seller|date|grain|amount
                        bob|2014-01-01||1
                        bob|2014-02-01||2
                        bob|2014-02-01|MONTH|3
                        bob|2014-01-01|YEAR|4""").problems())
                .containsExactly(
                        "3 seller two-quotas-for-one-window",
                        "4 seller two-quotas-for-one-window",
                        "5 seller two-quotas-for-one-window");
        assertThat(take("seller|date|amount\nbob|2014-03-31|9\nbob|2014-04-01|5")
                        .problems())
                .containsExactly("2 seller window-taken");
        assertThat(quotas.index().all())
                .extracting(quota -> quota.amount().stripTrailingZeros().toPlainString())
                .containsExactly("1", "5");
    }

    @Test
    void replacesAQuotaInForceOnlyWhereTheRowSaysSo() {
        take(QUOTAS);
        SignedIn salesOps = SignedIn.as(SALES_OPS_HQ);
        String silent = "seller|date|amount\nann|2014-01-01|111";
        assertThat(salesOps.call(() -> company.take("plan.quota", silent)).problems())
                .containsExactly("2 seller window-taken");
        Taken restated =
                salesOps.call(() -> company.take("plan.quota", "seller|date|amount|replaces\nann|2014-01-01|111|yes"));
        assertThat(restated.problems()).isEmpty();
        assertThat(owed("N/ann")).isEqualByComparingTo("111");
        salesOps.run(() -> company.undo(restated));
        assertThat(owed("N/ann")).isEqualByComparingTo("100");
    }

    @Test
    void salesOpsMayReplaceQuotasByFileWithNothingButTheirOwnRole() {
        assertThat(SignedIn.as(SALES_OPS_HQ).caller().permissions())
                .contains(PlanPermissions.IMPORT, PlanPermissions.RESTATE);
    }

    @Test
    void nobodyReplacesQuotasWithoutTheRight() {
        take(QUOTAS);
        Taken taken = SignedIn.as(SALES_OPS_HQ)
                .only(PlanPermissions.IMPORT)
                .call(() -> company.take("plan.quota", "seller|date|amount|replaces\nann|2014-01-01|111|yes"));
        assertThat(taken.problems()).containsExactly("2 replaces may-not-replace");
        assertThat(owed("N/ann")).isEqualByComparingTo("100");
    }

    @Test
    void keepsAnImporterWithinHisScope() {
        Taken taken = SignedIn.as(REGION_MANAGER)
                .of(company.person("ann"))
                .call(() -> company.take("plan.quota", "seller|date|amount\nbob|2014-01-01|1\ndee|2014-01-01|2"));
        assertThat(taken.problems()).containsExactly("3 position outside-scope");
    }

    @Test
    void listsToEachWhatLiesInHisScope() throws Exception {
        take(QUOTAS);
        mvc.perform(get("/api/plan/quotas").with(SignedIn.as(CEO)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(4))
                .andExpect(jsonPath("$.items[0].amount").isString());
        mvc.perform(get("/api/plan/quotas").with(SignedIn.as(REGION_MANAGER).of(company.person("ann"))))
                .andExpect(jsonPath("$.items[*].positionCode", Matchers.containsInAnyOrder("N/ann", "N/bob")))
                .andExpect(jsonPath("$.items[0].seller").value("Ann"));
        mvc.perform(get("/api/plan/quotas").with(SignedIn.as(SELLER).of(company.person("dee"))))
                .andExpect(jsonPath("$.items[*].positionCode", Matchers.contains("S/dee")));
    }

    @Test
    void pagesFiltersAndExports() throws Exception {
        take(QUOTAS);
        mvc.perform(get("/api/plan/quotas?filter=amount:ge:200&sort=-amount&limit=2")
                        .with(SignedIn.as(SALES_OPS_HQ)))
                .andExpect(jsonPath("$.items[*].amount", Matchers.contains("400.0000", "300.5000")))
                .andExpect(jsonPath("$.next").isNotEmpty());
        mvc.perform(get("/api/plan/quotas/export?format=CSV").with(SignedIn.as(SALES_OPS_HQ)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("N/bob")));
    }

    @Test
    void keepsWhatAMeasureCountsOnceQuotasArePublished() {
        QuotaMeasure gross = new QuotaMeasure(
                Measures.BOOKING_NET,
                "订货",
                "Bookings",
                new Measure("booking", TaxBasis.GROSS, "CNY"),
                BigDecimal.ONE,
                QuotaMeasure.Aggregation.SUM);
        SignedIn.as(SALES_OPS_HQ).run(() -> define.define(gross));
        take(QUOTAS);
        QuotaMeasure net = new QuotaMeasure(
                gross.code(),
                "订货",
                "Bookings",
                new Measure("booking", TaxBasis.NET, "CNY"),
                BigDecimal.ONE,
                gross.aggregation());
        assertThatThrownBy(() -> SignedIn.as(SALES_OPS_HQ).run(() -> define.define(net)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(PlanError.MEASURE_IN_USE));
        assertThat(SignedIn.as(SALES_OPS_HQ)
                        .call(() -> company.take("plan.measure", """
                                code|nameZh|nameEn|kind|basis|currency|grain
                                booking-net|订货|Bookings|booking|NET|CNY|1"""))
                        .problems())
                .containsExactly("2 kind plan.measure-in-use");
    }

    private Taken take(String sheet) {
        return SignedIn.as(SALES_OPS_HQ).call(() -> company.take("plan.quota", sheet));
    }

    private BigDecimal owed(String position) {
        return quotas.index()
                .owed(Measures.BOOKING_NET, List.of(company.position(position)), QuotaFixtures.year(2014))
                .amount();
    }
}
