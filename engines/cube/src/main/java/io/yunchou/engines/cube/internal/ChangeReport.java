package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.Change.Edited;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.Operation;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Tells what an operation did, from the versions before and after. */
record ChangeReport(PublishedView before, PublishedView after, Effect effect) {
    Change of(LoggedOperation logged) {
        boolean goals = logged.operation() instanceof Operation.SetGoal;
        List<Edited> edited = effect.cells().stream()
                .map(cell -> new Edited(cell, units(before, cell, goals), units(after, cell, goals)))
                .toList();
        return new Change(
                logged, effect.cells(), effect.touched().leafCount(), edited, effect.remainders(), effect.adoption());
    }

    private static @Nullable Long units(PublishedView view, Cell cell, boolean goals) {
        OptionalLong units = goals ? view.goal(cell) : view.units(cell);
        return units.isPresent() ? units.getAsLong() : null;
    }
}
