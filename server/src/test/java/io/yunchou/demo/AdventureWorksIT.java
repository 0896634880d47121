package io.yunchou.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
    private static final CsvTruth TRUTH = new CsvTruth(Path.of("../demo/adventureworks/files"));
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private AdventureWorks adventureWorks;

    @Autowired
    private Settings settings;

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void load() {
        settings.change("time.business-date", adventureWorks.summaryDate().toString());
        adventureWorks.load(line -> {});
    }

    @Test
    void everyQuotaWindowHasTheQuotaAndActualOfTheFiles() throws Exception {
        List<CsvTruth.Window> shown = windows(SignedIn.as(Role.CEO))
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
        BigDecimal quota =
                sum(TRUTH.windows().stream().map(CsvTruth.Window::quota).toList());
        BigDecimal actual =
                sum(TRUTH.windows().stream().map(CsvTruth.Window::actual).toList());
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

    private static CsvTruth.Window window(JsonNode row) {
        return new CsvTruth.Window(
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
