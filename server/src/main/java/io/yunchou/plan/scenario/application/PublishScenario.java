package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.org.PositionId;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.application.PublishQuotas;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.Publication;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.platform.workflow.DocumentMoved;
import io.yunchou.platform.workflow.Step;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a published scenario's quotas in force in the same transaction. A plan of the whole organisation takes the place
 * of all quotas of its year and measure, one of a part only of those in the same windows.
 */
@Component
class PublishScenario {
    private final OpenScenarios scenarios;
    private final PublishQuotas quotas;

    PublishScenario(OpenScenarios scenarios, PublishQuotas quotas) {
        this.scenarios = scenarios;
        this.quotas = quotas;
    }

    @EventListener
    void moved(DocumentMoved moved) {
        if (moved.document().key().kind().equals(PlanScenario.KIND) && moved.step() == Step.PUBLISH) {
            publish(scenarios.current(
                    new ScenarioId(Long.parseLong(moved.document().key().id()))));
        }
    }

    private void publish(OpenScenario open) {
        List<QuotaLine> lines = lines(open);
        if (!lines.isEmpty()) {
            quotas.publish(
                    new Publication(
                            PublishedVersion.Origin.PLAN,
                            open.scenario().name(),
                            null,
                            open.scenario().wholeOrganisation()
                                    ? Publication.Replacing.WHOLE_YEAR
                                    : Publication.Replacing.SAME_WINDOWS),
                    lines);
        }
    }

    /** A position that has nothing in the whole year owes nothing; in a window of a position that has, 0 is owed. */
    private static List<QuotaLine> lines(OpenScenario open) {
        CubeView view = open.view();
        List<PlanPeriod> windows = windows(open);
        return open.structure().positions().stream()
                .filter(position ->
                        quota(view, position, open.structure().year()).signum() != 0)
                .flatMap(position -> windows.stream().map(window -> line(open, view, position, window)))
                .toList();
    }

    private static List<PlanPeriod> windows(OpenScenario open) {
        PlanStructure structure = open.structure();
        List<PlanPeriod> asked = structure.periods().stream()
                .filter(period -> period.kind() == open.scenario().owedBy())
                .toList();
        return asked.isEmpty() ? structure.leafPeriods() : asked;
    }

    private static QuotaLine line(OpenScenario open, CubeView view, PlanNode position, PlanPeriod window) {
        PlanScenario scenario = open.scenario();
        return new QuotaLine(
                new PlanYear(scenario.fiscalYear(), scenario.measure()),
                new PositionId(position.id()),
                window.code(),
                window.days(),
                quota(view, position, window));
    }

    private static BigDecimal quota(CubeView view, PlanNode position, PlanPeriod period) {
        return view.value(Cell.of(PlanMeasures.QUOTA, position.member(), period.member()))
                .orElse(BigDecimal.ZERO);
    }
}
