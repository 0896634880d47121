package io.yunchou.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.org.Organisation;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.settings.Settings;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import io.yunchou.testkit.AdventureWorksTruth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration company, held against what its files say by an independent calculation. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdventureWorksIT {
    private static final AdventureWorksTruth TRUTH = new AdventureWorksTruth(Path.of(".."));
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private AdventureWorks adventureWorks;

    @Autowired
    private Settings settings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void load() {
        settings.change("time.business-date", adventureWorks.summaryDate().toString());
        adventureWorks.load(line -> {});
    }

    @Test
    void everyQuotaWindowHasTheQuotaAndActualOfTheFiles() throws Exception {
        List<AdventureWorksTruth.Window> shown = windows(SignedIn.as(Role.CEO))
                .get("rows")
                .valueStream()
                .filter(row -> row.get("start").stringValue().compareTo("2014-06-01") < 0)
                .map(AdventureWorksIT::window)
                .toList();
        assertThat(shown)
                .usingRecursiveFieldByFieldElementComparator(comparingAmounts())
                .containsExactlyElementsOf(TRUTH.windows());
    }

    @Test
    void theSummaryCountsEveryWindowToTheLastDecimal() {
        BigDecimal quota = sum(
                TRUTH.windows().stream().map(AdventureWorksTruth.Window::quota).toList());
        BigDecimal actual = sum(
                TRUTH.windows().stream().map(AdventureWorksTruth.Window::actual).toList());
        assertThat(adventureWorks.summary())
                .contains("windows     " + TRUTH.windows().size())
                .contains("quota       " + Figure.exact(quota))
                .contains("actual      " + Figure.exact(actual));
    }

    @Test
    void nextYearsQuotaIsTheGrownHistoryToTheUnit() throws Exception {
        BigDecimal goal = TRUTH.bookings("2013-05-30", "2014-06-01").multiply(new BigDecimal("1.12"));
        BigDecimal owed = BigDecimal.ZERO;
        for (JsonNode row :
                json(get("/api/insight/windows").param("year", "FY2015")).get("rows")) {
            owed = owed.add(new BigDecimal(row.get("quota").stringValue()));
        }
        assertThat(owed).isEqualByComparingTo(goal.setScale(0, RoundingMode.HALF_UP));
    }

    @Test
    void theFactsBehindEveryMonthOfEveryUnitSumToItsFigure() throws Exception {
        int figures = 0;
        for (String year : List.of("FY2012", "FY2013", "FY2014")) {
            JsonNode company = json(get("/api/insight/cockpit").param("year", year));
            figures += drill(company, year, SignedIn.as(Role.CEO));
        }
        assertThat(figures).isGreaterThan(400);
    }

    @Test
    void soTheyDoForAManagerWhoSeesHisPartOnly() throws Exception {
        SignedIn europe = SignedIn.as(Role.REGION_MANAGER)
                .of(organisation.people().idOf("287").orElseThrow());
        for (String year : List.of("FY2013", "FY2014")) {
            JsonNode top = json(get("/api/insight/cockpit").param("year", year), europe);
            assertThat(drill(top, year, europe)).isGreaterThan(40);
        }
    }

    @Test
    void theFactsBehindLastYearsFigureOfEveryNodeSumToItAsThisYearCountsIt() throws Exception {
        SignedIn europe = SignedIn.as(Role.REGION_MANAGER)
                .of(organisation.people().idOf("287").orElseThrow());
        int figures = 0;
        for (SignedIn caller : List.of(SignedIn.as(Role.CEO), europe)) {
            JsonNode before = json(get("/api/insight/cockpit").param("year", "FY2013"), caller);
            JsonNode year = json(get("/api/insight/cockpit").param("year", "FY2014"), caller);
            for (JsonNode row : year.get("rows")) {
                JsonNode node = row.get("node");
                String column = node.get("kind").stringValue().equals("UNIT") ? "node" : "position";
                assertThat(booked(
                                before, caller, column + ":eq:" + node.get("id").asString(), "reportedIn:eq:FY2014"))
                        .as("last year of %s", node.get("name"))
                        .isEqualByComparingTo(row.get("lastYear").stringValue());
                figures++;
            }
        }
        assertThat(figures).isGreaterThan(6);
    }

    /** Holds every month of the node and of all units below it against the ledger; the answer is how many. */
    private int drill(JsonNode cockpit, String year, SignedIn caller) throws Exception {
        String unit = cockpit.get("node").get("node").get("id").asString();
        int figures = 0;
        for (JsonNode month : cockpit.get("months")) {
            if (!month.get("actual").isNull()) {
                assertThat(facts(unit, month, caller))
                        .as("%s of unit %s in %s", month.get("month"), unit, year)
                        .isEqualByComparingTo(month.get("actual").stringValue());
                figures++;
            }
        }
        for (JsonNode row : cockpit.get("rows")) {
            JsonNode below = row.get("node");
            if (below.get("kind").stringValue().equals("UNIT")) {
                String id = below.get("id").asString();
                figures += drill(
                        json(get("/api/insight/cockpit").param("year", year).param("unit", id), caller), year, caller);
            }
        }
        return figures;
    }

    private BigDecimal facts(String unit, JsonNode month, SignedIn caller) throws Exception {
        return booked(month, caller, "node:eq:" + unit);
    }

    /** @param span whatever has a start and an end */
    private BigDecimal booked(JsonNode span, SignedIn caller, String... filters) throws Exception {
        JsonNode totals = json(
                        get("/api/ledger/facts")
                                .param("filter", filters)
                                .param("filter", "kind:eq:booking")
                                .param("filter", "date:ge:" + span.get("start").stringValue())
                                .param("filter", "date:lt:" + span.get("end").stringValue())
                                .param("limit", "1"),
                        caller)
                .get("totals");
        return totals.isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(totals.get(0).get("netAmount").stringValue());
    }

    @Test
    void loadingAgainChangesNothing() {
        String before = adventureWorks.summary();
        List<String> steps = new ArrayList<>();
        adventureWorks.load(steps::add);
        assertThat(steps).isEmpty();
        assertThat(adventureWorks.summary().lines().limit(5).toList())
                .isEqualTo(before.lines().limit(5).toList());
    }

    private JsonNode windows(SignedIn caller) throws Exception {
        return json(get("/api/insight/windows"), caller);
    }

    private JsonNode json(MockHttpServletRequestBuilder request) throws Exception {
        return json(request, SignedIn.as(Role.CEO));
    }

    private JsonNode json(MockHttpServletRequestBuilder request, SignedIn caller) throws Exception {
        String answer = mvc.perform(request.with(caller))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JSON.readTree(answer);
    }

    private static AdventureWorksTruth.Window window(JsonNode row) {
        return new AdventureWorksTruth.Window(
                row.get("sellerCode").stringValue(),
                row.get("start").stringValue(),
                new BigDecimal(row.get("quota").stringValue()),
                new BigDecimal(row.get("actual").stringValue()));
    }

    private static org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration comparingAmounts() {
        return org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
