package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gives a scenario as a file in the grid's own layout, cut to what the reader sees. */
@Service
public class ExportScenario {
    private final OpenScenarios scenarios;
    private final Sights sights;
    private final Exports exports;

    ExportScenario(OpenScenarios scenarios, Sights sights, Exports exports) {
        this.scenarios = scenarios;
        this.sights = sights;
        this.exports = exports;
    }

    public void send(ScenarioId id, ExportFormat format, HttpServletResponse response) {
        OpenScenario open = scenarios.current(id);
        Sight sight = sights.of(open.structure());
        if (sight.tops().isEmpty()) {
            throw OpenScenarios.unknown(id);
        }
        CubeView view = open.view();
        List<ScenarioFile.Line> lines = ScenarioFile.lines(open, sight, view);
        exports.send(ScenarioFile.table(open, view), format, lines::forEach, response);
    }
}
