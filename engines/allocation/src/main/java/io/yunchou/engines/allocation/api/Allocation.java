package io.yunchou.engines.allocation.api;

import io.yunchou.engines.allocation.internal.DefaultAllocation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Breaks goals down into quotas, and quotas into months.
 *
 * <p>Every method is a pure function: no clock, no input or output, no randomness, no locale. The same request gives
 * the same result to the last digit, whatever the order of its members, so calling a method <em>is</em> the dry run. All
 * arithmetic is exact; figures are rounded only to the unit of the target (quotas) and to ten decimals (figures of a
 * trace, which nothing is calculated from).
 *
 * <p>A request that cannot be understood is refused with a {@link io.yunchou.kernel.BusinessException} whose code is an
 * {@link AllocationError} and whose violations name each offending member, field and value. A request that is
 * understood but cannot be met is not an error: it is answered with {@link Infeasible} and what to loosen.
 */
public interface Allocation {
    /** Names the calculation; a run keeps it beside its results. Changes whenever any result could change. */
    String ENGINE_VERSION = "1";

    /** The engine. It holds no state and may be shared by any number of threads. */
    static Allocation engine() {
        return new DefaultAllocation();
    }

    /**
     * Assigns a goal to the members of one level. The steps, in this order:
     *
     * <ol>
     *   <li><b>Assigned amount</b>: goal × (1 + over-assignment), rounded half up to the unit.
     *   <li><b>Drivers to weights</b>: a member weighs Σ share × value ÷ sum of the values of all members. In the growth
     *       form a member weighs history + (assigned − Σ history) × headroom ÷ Σ headroom, headroom being potential −
     *       history and at least 0; growth goes by the driver weights if nobody has headroom, and an assigned amount
     *       below Σ history reduces all in proportion to history. An {@link Standing.Entrant} weighs the ramped median
     *       of the established members of the same peer group.
     *   <li><b>Qualitative factors</b> multiply the weights, which are then <b>renormalised</b> to the assigned amount.
     *       An entrant's share at this point, rounded half up to the unit, is the entry quota.
     *   <li><b>Bounds</b>: guard rails, minimum and maximum, locks, brought inside to whole units. One common multiplier
     *       is found, exactly, such that the weights times it, cut off at the bounds, sum to the assigned amount. What a
     *       bound takes from one is thus given to the others in proportion to their weights. Members without weight
     *       receive, evenly, only what the bounds of all others leave over.
     *   <li><b>Rounding</b> to the unit inside the bounds, by {@link Target#rounding()}, ties to the smaller member id.
     * </ol>
     *
     * @return the quotas with their traces, or what to loosen
     */
    AllocationOutcome allocate(AllocationRequest request);

    /**
     * Assigns a goal down a tree: each branch's quota is the goal that it assigns, by the rule of its level, to its
     * children. Over-assignment compounds down the levels and is limited to the request's cap, see {@link #stretch}.
     *
     * @return goal and assigned of every branch, or every branch that cannot be met with what to loosen there
     */
    CascadeOutcome cascade(CascadeRequest request);

    /**
     * Limits over-assignment per level so that the product over the levels stays within a cap: levels are served from
     * the top, the level that would break the cap gets what is left of it, those below get nothing.
     *
     * @param overAssignments what each level asks for, from the top, each 0 or more, e.g. 0.05
     * @param cap the most that all levels together may add, e.g. 0.10
     */
    List<Stretch> stretch(List<BigDecimal> overAssignments, BigDecimal cap);

    /**
     * Spreads a year's amount over its months in the shape of the history, corrected for working days.
     *
     * <p>With the amount A and the working days W of a month in a year of history, the month's index is the mean over
     * the years of (A ÷ W) ÷ (ΣA ÷ ΣW); the month weighs index × working days in the plan year. A quarter whose months
     * cannot be compared keeps its own index as a whole and is spread inside by working days; without any history all
     * goes by working days. Each month says which way it went, and the result says why.
     */
    Phasing phase(PhasingRequest request);

    /**
     * Projects the year from the actual to date by the share that past years had reached at the same point, not by days
     * elapsed. The same point is the same month and, inside it, the same fraction of its working days.
     */
    RunRate runRate(RunRateRequest request);
}
