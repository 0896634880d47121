package io.yunchou.plan;

import java.math.BigDecimal;

/**
 * The straight way from a year's history to quotas in force. Every step is taken in the caller's name and under the same
 * rules as over the API: who submits a plan does not approve it.
 */
public interface AnnualPlanning {
    /**
     * Breaks last year's actual times a factor down to positions and months, level by level in proportion to history.
     *
     * @param factor on the actual of the whole year before, e.g. 1.12
     * @return the id of the run, whose trace explains each quota
     */
    long decomposeByHistory(String fiscalYear, String measure, BigDecimal factor);

    /**
     * Drafts a plan that asks for what a decomposition came to.
     *
     * @return the plan's id
     */
    long draft(String name, String fiscalYear, String measure, long runId);

    void submit(long planId);

    void approve(long planId);

    void publish(long planId);
}
