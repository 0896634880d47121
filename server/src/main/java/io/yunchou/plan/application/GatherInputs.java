package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.MonthPlaces;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.UnitId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.domain.decomposition.DecompositionInputs;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PlanSlot;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.Finding;
import io.yunchou.plan.persistence.DriverTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything that a decomposition stands on, at one moment. */
@Component
class GatherInputs {
    private final Organisation organisation;
    private final Calendars calendars;
    private final LedgerTotals totals;
    private final Measures measures;
    private final DriverTable drivers;

    GatherInputs(
            Organisation organisation,
            Calendars calendars,
            LedgerTotals totals,
            Measures measures,
            DriverTable drivers) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.totals = totals;
        this.measures = measures;
        this.drivers = drivers;
    }

    DecompositionInputs gather(DecompositionRules rules) {
        QuotaMeasure measure = measures.named(rules.measure());
        FiscalCalendar calendar = calendars.fiscal();
        FiscalPeriod year = year(calendar, rules.fiscalYear());
        @Nullable FiscalPeriod before = calendar.before(year).orElse(null);
        @Nullable LocalDate chosen = rules.structureOn();
        OrganisationTree tree = organisation.asOf(chosen == null ? year.range().start() : chosen);
        OrganisationTree.Node root = root(tree, rules.unitId());
        TotalsIndex index = totals.index();
        List<Finding> findings = new ArrayList<>();
        MonthPlaces places = MonthPlaces.of(calendar, year);
        PastFigures past = new PastFigures(index, measure.ledger(), calendar, year, places);
        GoneHistory gone = new GoneHistory(organisation, tree, past);
        NodeCalendars working = new NodeCalendars(calendars, tree, past.from(), year);
        List<InputNode> nodes =
                new InputNodes(tree, past, gone, drivers.of(year.code()), working, findings).below(root);
        return new DecompositionInputs(
                year.code(),
                before == null ? null : before.code(),
                measure.code(),
                unit(rules, measure),
                tree.day(),
                tree.version(),
                index.sequence(),
                nodes,
                places.places().stream().map(GatherInputs::slot).toList(),
                working.used(findings, NodeKeys.of(root)),
                findings);
    }

    private static PlanSlot slot(MonthPlaces.Place place) {
        DateRange days = place.period().range();
        return new PlanSlot(
                place.period().code(),
                place.quarter(),
                place.month(),
                days.start(),
                Objects.requireNonNull(days.end()));
    }

    private static BigDecimal unit(DecompositionRules rules, QuotaMeasure measure) {
        BigDecimal unit = rules.roundingUnit();
        return unit == null ? measure.grain() : unit;
    }

    private static FiscalPeriod year(FiscalCalendar calendar, String code) {
        return calendar.period(code)
                .filter(period -> period.kind() == FiscalPeriod.Kind.YEAR)
                .orElseThrow(() -> unknownYear(calendar, code));
    }

    private static OrganisationTree.Node root(OrganisationTree tree, @Nullable Long unitId) {
        if (unitId != null) {
            return tree.find(new UnitId(unitId)).orElseThrow(() -> noRoot(tree, "the unit #" + unitId));
        }
        List<OrganisationTree.Node> roots =
                tree.roots().stream().filter(OrganisationTree.Node::isUnit).toList();
        if (roots.size() != 1) {
            throw noRoot(tree, "one unit above all others (there are %d)".formatted(roots.size()));
        }
        return roots.getFirst();
    }

    private static BusinessException unknownYear(FiscalCalendar calendar, String code) {
        List<String> known = calendar.ofKind(FiscalPeriod.Kind.YEAR).stream()
                .map(FiscalPeriod::code)
                .toList();
        return new BusinessException(
                PlanError.UNKNOWN_YEAR,
                "There is no fiscal year \"%s\".\nMaybe one of: %s.".formatted(code, String.join(", ", known)),
                Map.of("fiscalYear", code, "known", known));
    }

    private static BusinessException noRoot(OrganisationTree tree, String sought) {
        return new BusinessException(
                PlanError.NO_ORGANISATION,
                "On %s the organisation has not %s.\nMaybe choose another day, or name the unit to break down."
                        .formatted(tree.day(), sought),
                Map.of("day", tree.day().toString()));
    }
}
