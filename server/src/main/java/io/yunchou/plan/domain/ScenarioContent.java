package io.yunchou.plan.domain;

import io.yunchou.org.PositionId;
import java.util.List;

/** The port by which an annual plan takes over the cells of a scenario; whoever keeps scenarios implements it. */
public interface ScenarioContent {
    /**
     * What was taken over.
     *
     * @param sequence up to which of the scenario's operations
     */
    record Taken(PlanContent content, long sequence) {}

    /**
     * What a submitted scenario asks of whom, for one fiscal year and measure.
     *
     * @throws io.yunchou.kernel.BusinessException when there is no such scenario in the caller's scope, when it is still
     *     being edited, or when it plans another year
     */
    Taken of(long scenarioId, PlanYear year);

    /**
     * Who changed what a position owes in a window, the oldest first, up to an operation; nothing where the caller does
     * not see that part of the scenario.
     */
    List<HandEdit> edits(long scenarioId, long upToSequence, PositionId position, String period);
}
