package io.yunchou.demo;

import io.yunchou.plan.AnnualPlanning;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanSummaries;
import io.yunchou.plan.PlanSummaries.Summary;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.identity.User;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Plans the next fiscal year out of the history, each step in the hands of who takes it in a real company. */
@Component
class NextYearPlan {
    private static final String INDENT = "  ";

    private final AnnualPlanning planning;
    private final PlanSummaries summaries;
    private final Callers callers;
    private final Permissions permissions;

    NextYearPlan(AnnualPlanning planning, PlanSummaries summaries, Callers callers, Permissions permissions) {
        this.planning = planning;
        this.summaries = summaries;
        this.callers = callers;
        this.permissions = permissions;
    }

    boolean isPublished(String year) {
        return !summaries.published(year, Measures.BOOKING_NET).isEmpty();
    }

    /** Sales operations decompose, the CEO approves, sales operations publish. */
    void publish(Script.Plan script, User salesOps, User ceo) {
        String year = script.year();
        long plan = as(salesOps, () -> {
            long run = planning.decomposeByHistory(year, Measures.BOOKING_NET, script.growth());
            long draft = planning.draft(year, year, Measures.BOOKING_NET, run);
            planning.submit(draft);
            return draft;
        });
        as(ceo, () -> {
            planning.approve(plan);
            return plan;
        });
        as(salesOps, () -> {
            planning.publish(plan);
            return plan;
        });
    }

    String summary(String year, String levels) {
        TextTable table = new TextTable("", "history", "new quota", "growth");
        List<Summary> rows = summaries.published(year, Measures.BOOKING_NET);
        rows.forEach(row -> table.row(
                INDENT.repeat(row.depth() + 1) + Objects.requireNonNullElse(row.holder(), row.name()),
                Figure.money(row.history()),
                Figure.money(row.quota()),
                Figure.growth(row.growth())));
        return "(c) %s by %s%n".formatted(year, levels) + table.text();
    }

    private <T> T as(User user, Supplier<T> work) {
        Caller caller = new Caller(user.id(), user.personId(), user.name(), user.roles(), permissions.of(user.roles()));
        return callers.actingAs(caller, work);
    }
}
