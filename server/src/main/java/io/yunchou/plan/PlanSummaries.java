package io.yunchou.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to what a published annual plan asks of whom, for reports. It shows everything: the reader keeps the scope. */
public interface PlanSummaries {
    /** The latest published plan of a year and measure, units before what is below them; empty when there is none. */
    List<Summary> published(String fiscalYear, String measure);

    /**
     * A unit or position.
     *
     * @param depth steps to the top of the plan
     * @param holder who holds the position when the year begins; null for a unit or a vacancy
     * @param history the year before, of a unit with those who are gone by now
     * @param quota the new quota; of a unit the sum of the positions below it
     * @param growth quota ÷ history − 1; null without history
     */
    record Summary(
            boolean position,
            long id,
            int depth,
            String code,
            String name,
            @Nullable String holder,
            BigDecimal history,
            BigDecimal quota,
            @Nullable BigDecimal growth) {}
}
