package io.yunchou.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.org.Organisation;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.settings.Settings;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The company with products, held against what its files say by an independent calculation. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NorthwindIT {
    private static final NorthwindTruth TRUTH = new NorthwindTruth(Path.of("../demo/northwind/files"));
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST_DAY = "1996-07-01";
    private static final String NEW_YEAR = "1997-07-01";
    private static final String AFTER_THE_LAST_DAY = "1998-05-07";

    @Autowired
    private Northwind northwind;

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
        settings.change("time.business-date", northwind.summaryDate().toString());
        northwind.load(line -> {});
    }

    @Test
    void everySellerHasTheSalesOfTheFilesInBothYears() throws Exception {
        assertThat(bySeller("actual")).isEqualTo(TRUTH.byEmployee(NEW_YEAR, AFTER_THE_LAST_DAY));
        assertThat(bySeller("lastYear")).isEqualTo(TRUTH.byEmployee(FIRST_DAY, NEW_YEAR));
    }

    @Test
    void everyProductHasTheSalesOfTheFilesInBothYears() throws Exception {
        assertThat(byProduct("actual")).isEqualTo(TRUTH.byProduct(NEW_YEAR, AFTER_THE_LAST_DAY));
        assertThat(byProduct("lastYear")).isEqualTo(TRUTH.byProduct(FIRST_DAY, NEW_YEAR));
    }

    @Test
    void everyCategoryHasTheSalesOfTheFilesInBothYears() throws Exception {
        JsonNode sold = json(get("/api/insight/products").param("year", "FY1998"));
        assertThat(amounts(sold.get("categories"), "name", "actual"))
                .isEqualTo(TRUTH.byCategory(NEW_YEAR, AFTER_THE_LAST_DAY));
        assertThat(amounts(sold.get("categories"), "name", "lastYear"))
                .isEqualTo(TRUTH.byCategory(FIRST_DAY, NEW_YEAR));
    }

    @Test
    void theProductsOfANodeSumToItsActual() throws Exception {
        for (JsonNode row :
                json(get("/api/insight/cockpit").param("year", "FY1998")).get("rows")) {
            String kind = row.get("node").get("kind").stringValue().equals("UNIT") ? "unit" : "position";
            String id = row.get("node").get("id").asString();
            JsonNode sold =
                    json(get("/api/insight/products").param("year", "FY1998").param(kind, id));
            BigDecimal sum = amounts(sold.get("products"), "code", "actual").values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as("products of %s", row.get("node").get("name"))
                    .isEqualByComparingTo(decimal(row, "actual"));
        }
    }

    @Test
    void aCategorysFactsInTheLedgerSumToItsFigure() throws Exception {
        JsonNode sold = json(get("/api/insight/products").param("year", "FY1998"));
        for (JsonNode category : sold.get("categories")) {
            JsonNode ledger = json(get("/api/ledger/facts")
                    .param("filter", "kind:eq:booking")
                    .param("filter", "period:eq:FY1998")
                    .param("filter", "category:eq:" + category.get("id")));
            assertThat(decimal(ledger.get("totals").get(0), "netAmount"))
                    .as("facts of %s", category.get("name"))
                    .isEqualByComparingTo(decimal(category.get("amounts"), "actual"));
        }
    }

    @Test
    void aFactSaysItsPriceQuantityAndDiscount() throws Exception {
        JsonNode row = json(get("/api/ledger/facts")
                        .param("filter", "kind:eq:booking")
                        .param("filter", "document:eq:10250")
                        .param("sort", "amount"))
                .get("items")
                .get(1);
        JsonNode amounts =
                json(get("/api/ledger/facts/{id}", row.get("factId").asLong())).get("amounts");
        assertThat(decimal(amounts, "unitPrice")).isEqualByComparingTo("16.8");
        assertThat(decimal(amounts, "quantity")).isEqualByComparingTo("15");
        assertThat(decimal(amounts, "discount")).isEqualByComparingTo("0.15");
        assertThat(decimal(amounts, "net")).isEqualByComparingTo("214.2");
    }

    @Test
    void whatLeftTheHouseIsRevenueOnThatDay() throws Exception {
        Map<String, BigDecimal> shipped = new TreeMap<>();
        String next = null;
        do {
            MockHttpServletRequestBuilder page = get("/api/ledger/facts")
                    .param("filter", "kind:eq:revenue")
                    .param("filter", "period:eq:FY1998")
                    .param("limit", "500");
            JsonNode answer = json(next == null ? page : page.param("after", next));
            answer.get("items")
                    .forEach(row -> shipped.merge(
                            row.get("product").get("code").stringValue(),
                            decimal(row, "netAmount"),
                            (one, other) -> one.add(other).stripTrailingZeros()));
            next = answer.get("next").isNull() ? null : answer.get("next").stringValue();
        } while (next != null);
        assertThat(shipped).isEqualTo(TRUTH.shippedByProduct(NEW_YEAR, "1998-07-01"));
    }

    @Test
    void theYearOwesTheGrownHistoryToTheUnit() throws Exception {
        BigDecimal goal = sum(TRUTH.byEmployee(FIRST_DAY, NEW_YEAR)).multiply(new BigDecimal("1.35"));
        JsonNode windows = json(get("/api/insight/windows").param("year", "FY1998"));
        assertThat(decimal(windows, "quota")).isEqualByComparingTo(goal.setScale(0, RoundingMode.HALF_UP));
    }

    @Test
    void theSummaryShowsEverySellerOfBothYears() {
        assertThat(northwind.summary())
                .contains("(b) FY1998 by region and seller")
                .contains("actual      " + Figure.exact(sum(TRUTH.byEmployee(NEW_YEAR, AFTER_THE_LAST_DAY))))
                .contains("Andrew Fuller", "Nancy Davolio", "Southern");
    }

    @Test
    void productsAreAsManyAsTheFilesHoldAndOnRecordWithTheirPrices() throws Exception {
        JsonNode chai = json(get("/api/catalog/products").param("filter", "code:eq:1"))
                .get("items")
                .get(0);
        assertThat(decimal(chai, "price")).isEqualByComparingTo("18");
        assertThat(byProduct("actual")).hasSize(77);
    }

    @Test
    void anotherCompanyDoesNotComeOnTopOfIt() {
        assertThat(northwind.hasRoom()).isTrue();
        assertThat(adventureWorks.hasRoom()).isFalse();
    }

    @Test
    void loadingAgainChangesNothing() {
        List<String> steps = new ArrayList<>();
        northwind.load(steps::add);
        assertThat(steps).isEmpty();
    }

    @Test
    void aManagerSeesTheProductsOfHisOwnRegionOnly() throws Exception {
        long buchanan = organisation.people().idOf("5").orElseThrow();
        SignedIn manager = SignedIn.as(Role.REGION_MANAGER).of(buchanan);
        JsonNode sold = json(get("/api/insight/products").param("year", "FY1998"), manager);
        Map<String, BigDecimal> truth = TRUTH.byEmployee(NEW_YEAR, AFTER_THE_LAST_DAY);
        BigDecimal eastern = truth.get("1").add(truth.get("4")).add(truth.get("5"));
        assertThat(sold.get("node").get("name").stringValue()).isEqualTo("Eastern");
        assertThat(decimal(sold.get("whole"), "actual")).isEqualByComparingTo(eastern);
    }

    private Map<String, BigDecimal> bySeller(String figure) throws Exception {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        JsonNode sellers =
                json(get("/api/insight/cockpit").param("year", "FY1998")).get("sellers");
        for (JsonNode seller : sellers) {
            String name = seller.get("node").get("holders").get(0).stringValue();
            amounts.put(codeOf(name), decimal(seller, figure).stripTrailingZeros());
        }
        return amounts;
    }

    private String codeOf(String person) {
        return organisation.people().labels().values().stream()
                .filter(label -> label.name().equals(person))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Map<String, BigDecimal> byProduct(String figure) throws Exception {
        return amounts(
                json(get("/api/insight/products").param("year", "FY1998")).get("products"), "code", figure);
    }

    private static Map<String, BigDecimal> amounts(JsonNode rows, String key, String figure) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        rows.forEach(row -> amounts.put(
                row.get(key).stringValue(), decimal(row.get("amounts"), figure).stripTrailingZeros()));
        return amounts;
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.get(field).stringValue());
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
}
