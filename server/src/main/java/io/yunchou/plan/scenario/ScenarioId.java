package io.yunchou.plan.scenario;

/** A scenario of a plan. */
public record ScenarioId(long value) {}
