package io.yunchou.plan.scenario.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One column of a plan.
 *
 * @param member its id in the cube
 * @param parent the member above it; null for the year
 * @param leaf whether values are stored in it
 */
public record PlanPeriod(
        long member, @Nullable Long parent, boolean leaf, String code, FiscalPeriod.Kind kind, DateRange days) {}
