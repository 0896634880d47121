package io.yunchou.org.domain;

import static io.yunchou.kernel.FiscalPeriod.Kind.MONTH;
import static io.yunchou.kernel.FiscalPeriod.Kind.QUARTER;
import static io.yunchou.kernel.FiscalPeriod.Kind.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiscalRulesTest {
    private static final FiscalPeriod YEAR_2014 = period("FY2014", YEAR, "", "2013-05-30", "2014-06-01");

    @Test
    void acceptsUnequalQuartersThatFillTheYear() {
        assertThat(breaches(
                        YEAR_2014,
                        period("Q1", QUARTER, "FY2014", "2013-05-30", "2013-08-30"),
                        period("Q2", QUARTER, "FY2014", "2013-08-30", "2014-06-01")))
                .isEmpty();
    }

    @Test
    void namesAGapBetweenTwoQuarters() {
        assertThat(breaches(
                        YEAR_2014,
                        period("Q1", QUARTER, "FY2014", "2013-05-30", "2013-08-30"),
                        period("Q2", QUARTER, "FY2014", "2013-09-01", "2014-06-01")))
                .containsExactly("Q2 start gap");
    }

    @Test
    void namesAnOverlap() {
        assertThat(breaches(YEAR_2014, period("FY2015", YEAR, "", "2014-05-30", "2015-06-01")))
                .containsExactly("FY2015 start overlaps");
    }

    @Test
    void namesAMonthOutsideItsQuarter() {
        assertThat(breaches(
                        YEAR_2014,
                        period("Q1", QUARTER, "FY2014", "2013-05-30", "2014-06-01"),
                        period("M1", MONTH, "Q1", "2013-05-01", "2014-06-01")))
                .containsExactly("M1 start outside-parent");
    }

    @Test
    void namesChildrenThatDoNotFillTheirParent() {
        assertThat(breaches(YEAR_2014, period("Q1", QUARTER, "FY2014", "2013-06-30", "2014-05-01")))
                .containsExactly("Q1 start gap", "Q1 end gap");
    }

    @Test
    void namesAParentThatIsMissingOrOfTheWrongKind() {
        assertThat(breaches(YEAR_2014, period("M1", MONTH, "FY2014", "2013-05-30", "2014-06-01")))
                .containsExactly("M1 parent unknown-parent");
        assertThat(breaches(period("Q1", QUARTER, "FY1999", "2013-05-30", "2014-06-01")))
                .containsExactly("Q1 parent unknown-parent");
    }

    private static List<String> breaches(FiscalPeriod... periods) {
        return FiscalRules.breaches(new FiscalCalendar(List.of(periods))).stream()
                .map(breach -> breach.periodCode() + " " + breach.field() + " " + breach.code())
                .toList();
    }

    private static FiscalPeriod period(String code, FiscalPeriod.Kind kind, String parent, String start, String end) {
        return new FiscalPeriod(code, kind, parent, DateRange.of(LocalDate.parse(start), LocalDate.parse(end)));
    }
}
