package io.yunchou.plan.web;

import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.application.ReadGoals;
import io.yunchou.platform.access.Requires;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The goals that units answer for. */
@RestController
class GoalController {
    private final ReadGoals goals;

    GoalController(ReadGoals goals) {
        this.goals = goals;
    }

    /**
     * A unit's goal by the version in force; units come in the order of the organisation.
     *
     * @param depth steps to the top of the organisation
     * @param assigned what was assigned below it
     * @param remaining goal − assigned, where positive
     * @param overAssignment assigned ÷ goal − 1 as a fraction; null where the goal is nothing
     * @param version the number of the version among those of the year and measure
     */
    record GoalAnswer(
            long unitId,
            String code,
            String name,
            int depth,
            BigDecimal goal,
            BigDecimal assigned,
            BigDecimal remaining,
            @Nullable BigDecimal overAssignment,
            int version,
            Instant publishedAt) {
        static GoalAnswer of(ReadGoals.Row row) {
            return new GoalAnswer(
                    row.unit().id(),
                    row.unit().label().code(),
                    row.unit().label().name(),
                    row.unit().depth(),
                    row.goal().goal(),
                    row.goal().assigned(),
                    row.goal().remaining(),
                    row.goal().overAssignment(),
                    row.goal().number(),
                    row.goal().publishedAt());
        }
    }

    @GetMapping("/api/plan/goals")
    @Requires(PlanPermissions.READ)
    List<GoalAnswer> goals(
            @RequestParam String fiscalYear, @RequestParam(defaultValue = Measures.BOOKING_NET) String measure) {
        return goals.inForce(fiscalYear, measure).stream().map(GoalAnswer::of).toList();
    }
}
