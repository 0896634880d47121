package io.yunchou.plan;

import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.org.Organisation;
import io.yunchou.plan.application.DecomposeQuota;
import io.yunchou.plan.application.DecomposeQuota.Decomposed;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.DecompositionRules.DriverShare;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet.Taken;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** Goals broken down by what a file says of each position, and read again once they are published. */
@IntegrationTest
class DriversIT {
    private static final String POTENTIAL = """
            fiscalYear|driver|position|seller|value
            FY2015|potential|N/ann||100
            FY2015|potential|S/bob||200
            FY2015|potential|N/cai||300
            FY2015|potential||dee|400""";

    @Autowired
    private DecomposeQuota decompose;

    @Autowired
    private AnnualPlanning planning;

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
    }

    @Test
    void aGoalIsSharedByTheDriverThatAFileBrings() {
        assertThat(take(POTENTIAL).problems()).isEmpty();
        assertThat(goals()).isEqualTo(Map.of("N/ann", "100", "S/bob", "200", "N/cai", "300", "S/dee", "400"));
    }

    @Test
    void aLaterFileChangesWhatItNamesAndCanBeTakenBack() {
        take(POTENTIAL);
        Taken later = take("fiscalYear|driver|position|value\nFY2015|potential|S/dee|1400");
        assertThat(goals()).containsEntry("S/dee", "700").containsEntry("N/cai", "150");
        SignedIn.as(SALES_OPS_HQ).run(() -> company.undo(later));
        assertThat(goals()).containsEntry("S/dee", "400").containsEntry("N/cai", "300");
    }

    @Test
    void anotherYearsDriverIsNotLookedAt() {
        take(POTENTIAL.replace("FY2015", "FY2014").replace("S/bob", "N/bob"));
        assertThat(goals().values()).containsOnly("250");
    }

    @Test
    void everyUnusableRowIsNamed() {
        assertThat(take("""
                        fiscalYear|driver|position|seller|value
                        FY2033|potential|S/dee||1
                        FY2015|Big Potential|S/dee||1
                        FY2015|potential|S/nobody||1
                        FY2015|potential||nobody|1
                        FY2015|potential|S/dee||-1""").problems())
                .containsExactlyInAnyOrder(
                        "2 fiscalYear unknown-period",
                        "3 driver unusable-name",
                        "4 position unknown-position",
                        "5 seller no-position-on-date",
                        "6 value negative");
    }

    @Test
    void whatUnitsAnswerForIsReadAsItWasPublished() throws Exception {
        take(POTENTIAL);
        publish();
        mvc.perform(get("/api/plan/goals").param("fiscalYear", "FY2015").with(SignedIn.as(CEO)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", Matchers.contains("AW", "N", "S")))
                .andExpect(jsonPath("$[*].goal", Matchers.contains("1000.0000", "400.0000", "600.0000")))
                .andExpect(jsonPath("$[0].assigned").value("1000.0000"))
                .andExpect(jsonPath("$[0].remaining").value("0.0000"))
                .andExpect(jsonPath("$[0].version").value(1));
    }

    @Test
    void aManagerReadsTheGoalsOfHisOwnUnitsOnly() throws Exception {
        take(POTENTIAL);
        publish();
        SignedIn ann = SignedIn.as(REGION_MANAGER).of(company.person("ann"));
        mvc.perform(get("/api/plan/goals").param("fiscalYear", "FY2015").with(ann))
                .andExpect(jsonPath("$[*].code", Matchers.contains("N")));
    }

    @Test
    void aYearWithoutPlanHasNoGoalsAndAnUnknownOneIsRefused() throws Exception {
        mvc.perform(get("/api/plan/goals").param("fiscalYear", "FY2014").with(SignedIn.as(CEO)))
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(get("/api/plan/goals").param("fiscalYear", "FY2033").with(SignedIn.as(CEO)))
                .andExpect(jsonPath("$.code").value("plan.unknown-year"));
    }

    private void publish() {
        long plan = SignedIn.as(SALES_OPS_HQ).user(1).call(() -> {
            long run = decomposed().run().id();
            long draft = planning.draft("Plan", "FY2015", Measures.BOOKING_NET, run);
            planning.submit(draft);
            return draft;
        });
        SignedIn.as(CEO).user(2).run(() -> planning.approve(plan));
        SignedIn.as(SALES_OPS_HQ).user(1).run(() -> planning.publish(plan));
    }

    private Map<String, String> goals() {
        Map<String, String> goals = new TreeMap<>();
        SignedIn.as(SALES_OPS_HQ).call(this::decomposed).decomposition().nodes().stream()
                .filter(node -> node.position())
                .forEach(node ->
                        goals.put(node.code(), node.goal().stripTrailingZeros().toPlainString()));
        return goals;
    }

    private Decomposed decomposed() {
        DecompositionRules byHistory = DecompositionRules.byHistory("FY2015", Measures.BOOKING_NET, BigDecimal.ONE);
        return decompose.decompose(new DecompositionRules(
                "FY2015",
                Measures.BOOKING_NET,
                null,
                new BigDecimal(1000),
                null,
                null,
                List.of(LevelRule.of(new DriverShare("potential", BigDecimal.ONE))),
                byHistory.overAssignmentCap(),
                BigDecimal.ONE,
                List.of()));
    }

    private Taken take(String sheet) {
        return SignedIn.as(SALES_OPS_HQ).call(() -> company.take("plan.driver", sheet));
    }
}
