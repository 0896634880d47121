package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.LockState;
import io.yunchou.engines.cube.api.Page;
import io.yunchou.engines.cube.api.PageRequest;
import io.yunchou.plan.scenario.application.ReadScenario.GridRow;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.Rows;
import io.yunchou.plan.scenario.domain.Sight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a page of the cube as rows of the grid. */
record GridPages(Sight sight, List<PlanPeriod> columns, List<PlanMeasures.Shown> measures, Page page) {
    static PageRequest request(List<PlanNode> nodes, List<PlanPeriod> columns, List<PlanMeasures.Shown> measures) {
        return new PageRequest(
                List.of(PlanStructure.ORGANISATION),
                nodes.stream().map(node -> List.of(node.member())).toList(),
                List.of(PlanStructure.PERIOD),
                columns.stream().map(period -> List.of(period.member())).toList(),
                measures.stream().map(PlanMeasures.Shown::name).toList());
    }

    List<GridRow> rows(Rows.Shown shown) {
        List<GridRow> rows = new ArrayList<>(shown.nodes().size());
        for (int row = 0; row < shown.nodes().size(); row++) {
            PlanNode node = shown.nodes().get(row);
            rows.add(new GridRow(
                    node.key(),
                    node.code(),
                    node.name(),
                    shown.depths().get(row),
                    node.isPosition(),
                    shown.unfolded().get(row),
                    node.holder(),
                    sight.mayGiveGoal(node),
                    locks(row),
                    values(row)));
        }
        return rows;
    }

    private String locks(int row) {
        int quota = measures.stream().map(PlanMeasures.Shown::name).toList().indexOf(PlanMeasures.QUOTA);
        StringBuilder locks = new StringBuilder(columns.size());
        for (int column = 0; column < columns.size(); column++) {
            locks.append(quota < 0 ? 'N' : letter(page.lock(row, column, quota)));
        }
        return locks.toString();
    }

    private static char letter(LockState state) {
        return switch (state) {
            case NONE -> 'N';
            case SOME -> 'S';
            case ALL -> 'A';
        };
    }

    private List<@Nullable String> values(int row) {
        List<@Nullable String> values = new ArrayList<>(columns.size() * measures.size());
        for (int column = 0; column < columns.size(); column++) {
            for (int measure = 0; measure < measures.size(); measure++) {
                values.add(value(row, column, measure));
            }
        }
        return values;
    }

    private @Nullable String value(int row, int column, int measure) {
        return page.isPresent(row, column, measure)
                ? BigDecimal.valueOf(page.units(row, column, measure))
                        .multiply(measures.get(measure).grain())
                        .toPlainString()
                : null;
    }
}
