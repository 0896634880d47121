package io.yunchou.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.org.WorkingDays.DayException;
import io.yunchou.org.WorkingDays.SpecialDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final WorkingDays CHINA = WorkingDays.of(
            "CN",
            List.of(
                    free("2014-01-31", "春节"),
                    free("2014-02-03", "春节"),
                    worked("2014-01-26", "春节"),
                    free("2014-10-01", "国庆节"),
                    free("2015-02-18", "除夕、春节"),
                    free("2015-02-19", "春节")));

    @Test
    void aFestivalStandsOnItsFirstFreeDayOfEachYear() {
        assertThat(special("2014-01-01", "2016-01-01").springFestivals())
                .containsExactly(LocalDate.of(2014, 1, 31), LocalDate.of(2015, 2, 18));
    }

    @Test
    void freeDaysAndDaysWorkedInsteadAreKeptApart() {
        SpecialDays special = special("2014-01-01", "2014-02-01");
        assertThat(special.free()).containsExactly(LocalDate.of(2014, 1, 31));
        assertThat(special.worked()).containsExactly(LocalDate.of(2014, 1, 26));
    }

    @Test
    void whatLiesOutsideTheDaysIsLeftOut() {
        assertThat(special("2014-10-01", "2015-02-18"))
                .isEqualTo(new SpecialDays(List.of(LocalDate.of(2014, 10, 1)), List.of(), List.of()));
    }

    private static SpecialDays special(String start, String end) {
        return CHINA.special(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static DayException free(String day, String name) {
        return new DayException(LocalDate.parse(day), false, name);
    }

    private static DayException worked(String day, String name) {
        return new DayException(LocalDate.parse(day), true, name);
    }
}
