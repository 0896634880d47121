package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.UnitGoal;
import io.yunchou.plan.persistence.GoalTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The goals that units answer for, within the caller's scope. */
@Service
public class ReadGoals {
    private final GoalTable goals;
    private final Organisation organisation;
    private final Calendars calendars;
    private final Measures measures;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadGoals(
            GoalTable goals,
            Organisation organisation,
            Calendars calendars,
            Measures measures,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.goals = goals;
        this.organisation = organisation;
        this.calendars = calendars;
        this.measures = measures;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /** A unit as it stands in the organisation of the year's first day, and its goal. */
    public record Row(OrganisationTree.Node unit, UnitGoal goal) {}

    /** In the order of the organisation. */
    public List<Row> inForce(String fiscalYear, String measure) {
        FiscalPeriod year = year(fiscalYear);
        measures.named(measure);
        Map<Long, UnitGoal> byUnit = goals.inForce(new PlanYear(fiscalYear, measure)).stream()
                .collect(Collectors.toMap(UnitGoal::unitId, Function.identity()));
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        return organisation.asOf(year.range().start()).nodes().stream()
                .filter(node -> node.isUnit() && byUnit.containsKey(node.id()) && scope.coversUnit(node.id()))
                .map(node -> new Row(node, Objects.requireNonNull(byUnit.get(node.id()))))
                .toList();
    }

    private FiscalPeriod year(String code) {
        return calendars
                .fiscal()
                .period(code)
                .filter(period -> period.kind() == FiscalPeriod.Kind.YEAR)
                .orElseThrow(() -> new BusinessException(
                        PlanError.UNKNOWN_YEAR,
                        "There is no fiscal year \"%s\".\nMaybe one of the calendar, such as FY2014.".formatted(code),
                        Map.of("fiscalYear", code)));
    }
}
