package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.StructurePlan;
import io.yunchou.plan.scenario.domain.YearBefore;
import io.yunchou.platform.tree.Directory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a scenario: pins the organisation of a day and the periods of a year, and takes in the year before. */
@Service
public class CreateScenario {
    private final Organisation organisation;
    private final Calendars calendars;
    private final Measures measures;
    private final History history;
    private final Books books;
    private final Sights sights;
    private final Clock clock;

    CreateScenario(
            Organisation organisation,
            Calendars calendars,
            Measures measures,
            History history,
            Books books,
            Sights sights,
            Clock clock) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.measures = measures;
        this.history = history;
        this.books = books;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * What to open.
     *
     * @param fiscalYear the code of the year to plan
     * @param measure the code of the measure that its quotas count
     * @param organisationOn the day of which the organisation is
     * @param topUnit the unit at the top; null for the whole organisation
     * @param grain the smallest part of a leaf's amount; null for the measure's own
     * @param owedBy the kind of period in which quotas will be owed; null for the quarter
     */
    public record Opening(
            String name,
            String fiscalYear,
            String measure,
            LocalDate organisationOn,
            @Nullable Long topUnit,
            @Nullable BigDecimal grain,
            FiscalPeriod.@Nullable Kind owedBy) {}

    @Transactional
    public ScenarioId create(Opening opening) {
        PlanStructure structure = structure(opening);
        sights.of(structure).requireCovered(structure.top());
        BigDecimal own = opening.grain();
        BigDecimal grain =
                usable(own == null ? measures.named(opening.measure()).grain() : own);
        Author author = books.author();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        BaseOfPlan base = new BaseOfPlan(
                structure,
                history,
                new BaseOfPlan.Terms(measures.named(opening.measure()).code(), grain, author.signature(), now));
        Scenario cube =
                YearBefore.of(calendars.fiscal(), structure).map(base::after).orElseGet(base::empty);
        FiscalPeriod.Kind owedBy = opening.owedBy();
        PlanScenario scenario = new PlanScenario(
                new ScenarioId(0),
                opening.name(),
                opening.fiscalYear(),
                opening.measure(),
                grain,
                owedBy == FiscalPeriod.Kind.MONTH ? owedBy : FiscalPeriod.Kind.QUARTER,
                books.pin(structure),
                author.id(),
                author.name(),
                now,
                null,
                null,
                0);
        return books.enter(scenario, cube);
    }

    private PlanStructure structure(Opening opening) {
        OrganisationTree tree = organisation.asOf(opening.organisationOn());
        StructurePlan.Year year = StructurePlan.Year.of(calendars.fiscal(), opening.fiscalYear());
        return StructurePlan.of(tree, holders(tree), top(tree, opening.topUnit()), year);
    }

    private Function<PositionId, @Nullable String> holders(OrganisationTree tree) {
        Directory people = organisation.people();
        return position -> {
            String names = tree.holdersOf(position).stream()
                    .map(placement -> people.nameOf(placement.person().value()))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return names.isEmpty() ? null : names;
        };
    }

    private static OrganisationTree.Node top(OrganisationTree tree, @Nullable Long unit) {
        Optional<OrganisationTree.Node> top = unit == null
                ? Optional.of(tree.roots()).filter(roots -> roots.size() == 1).map(roots -> roots.getFirst())
                : tree.find(new UnitId(unit));
        return top.orElseThrow(() -> new BusinessException(
                ScenarioError.ORGANISATION_EMPTY,
                "On %s there %s to plan for.\nMaybe choose another day, or the unit at the top of the plan."
                        .formatted(
                                tree.day(),
                                unit == null
                                        ? "are %d tops".formatted(tree.roots().size())
                                        : "is no unit " + unit),
                Map.of("day", tree.day().toString(), "tops", tree.roots().size())));
    }

    private static BigDecimal usable(BigDecimal grain) {
        BigDecimal plain = grain.stripTrailingZeros();
        boolean decimal = grain.signum() > 0 && plain.unscaledValue().equals(BigInteger.ONE);
        if (!decimal || plain.scale() > PlanMeasures.LEDGER_GRAIN.scale()) {
            throw new BusinessException(
                    ScenarioError.UNUSABLE_GRAIN,
                    "A plan cannot be kept in parts of %s.\nMaybe 1, 0.01, 0.0001, 1000 or another power of ten."
                            .formatted(grain.toPlainString()),
                    Map.of("grain", grain.toPlainString()));
        }
        return plain;
    }
}
