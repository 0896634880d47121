package io.yunchou.plan.domain;

/** The port by which an annual plan takes over the cells of a scenario; whoever keeps scenarios implements it. */
public interface ScenarioContent {
    /**
     * What a scenario asks of whom, for one fiscal year and measure.
     *
     * @throws io.yunchou.kernel.BusinessException when there is no such scenario in the caller's scope
     */
    PlanContent of(long scenarioId, PlanYear year);
}
