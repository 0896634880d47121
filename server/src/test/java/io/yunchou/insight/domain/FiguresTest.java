package io.yunchou.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures FIGURES = new Figures(
            new BigDecimal("200"),
            new BigDecimal("150"),
            new BigDecimal("152.0000"),
            new BigDecimal("160"),
            new BigDecimal("120"));

    @Test
    void attainmentIsActualOverTheYearsQuota() {
        assertThat(FIGURES.attainment()).isEqualByComparingTo("0.76");
    }

    @Test
    void gapIsNegativeWhileSomethingIsMissing() {
        assertThat(FIGURES.gap()).isEqualByComparingTo("-48");
    }

    @Test
    void growthComparesWithLastYearAtTheSamePoint() {
        assertThat(FIGURES.growth()).isEqualByComparingTo("0.2666666667");
    }

    @Test
    void theQuotaGrowsOverAllThatWasDoneLastYear() {
        assertThat(FIGURES.quotaGrowth()).isEqualByComparingTo("0.25");
    }

    @Test
    void aQuotaThatIsNotSetDoesNotShrink() {
        Figures unplanned =
                new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("160"), BigDecimal.ZERO);
        assertThat(unplanned.quotaGrowth()).isNull();
    }

    @Test
    void thereIsNoRatioToNothing() {
        Figures nothingOwed =
                new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(nothingOwed.attainment()).isNull();
        assertThat(nothingOwed.growth()).isNull();
        assertThat(nothingOwed.quotaGrowth()).isNull();
    }
}
