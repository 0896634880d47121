package io.yunchou.demo;

import io.yunchou.platform.access.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a demonstration shows.
 *
 * @param company the name after {@code --company} and of the folder of its files
 * @param topUnit the code of the unit above all others
 * @param levels what stands below the company, for the headings of the summary
 * @param plan the year that is planned
 * @param shownYear the year whose attainment the summary shows
 * @param servedOn the business date to work in
 * @param summedUpOn the business date of the summary; all files are in by then
 * @param visitors through whose eyes one may look; one of them plans and another approves
 */
record Script(
        String company,
        String topUnit,
        String levels,
        Plan plan,
        ShownYear shownYear,
        LocalDate servedOn,
        LocalDate summedUpOn,
        List<Visitor> visitors) {
    Script {
        visitors = List.copyOf(visitors);
    }

    /**
     * @param year the fiscal year's code
     * @param growth on the whole year before
     * @param decidedOn the business date on which it is decomposed, approved and published
     */
    record Plan(String year, BigDecimal growth, LocalDate decidedOn) {}

    /** A year and the one that it is compared with. */
    record ShownYear(String year, String before) {}

    Visitor first(Role role) {
        return visitors.stream()
                .filter(visitor -> visitor.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
