package io.yunchou.engines.allocation.api;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;
import java.util.Locale;

/** Everything that can be wrong with a request to the {@link Allocation} engine, with what would be right. */
public enum AllocationError implements ErrorCode {
    GOAL_NEGATIVE("0 or more", "plan reductions as a goal below last year's actual"),
    UNIT_NOT_POSITIVE("above 0, e.g. 0.01 or 10000", "take the unit of the measure"),
    TOO_LARGE("at most 9223372036854775807 units", "choose a coarser unit"),
    NO_MEMBERS("at least one member", "choose the day on which the organisation exists"),
    MEMBER_ID_BLANK("an id", "number the members"),
    MEMBER_DUPLICATE("an id that occurs once", "add the two up before"),
    NO_DRIVERS("at least one driver", "split evenly: one even driver with share 1"),
    DRIVER_DUPLICATE("a name that occurs once", "add the two shares up"),
    DRIVER_SHARE_OUT_OF_RANGE("from 0 to 1", "write 50 % as 0.5"),
    DRIVER_SHARES_NOT_ONE("shares that sum to 1", "scale the shares to their sum"),
    DRIVER_VALUE_MISSING("a value, 0 where there is none", "make the member an entrant, who needs no values"),
    DRIVER_VALUE_NEGATIVE("0 or more", "set returns off against the period that they belong to"),
    DRIVER_WITHOUT_VALUES("a value above 0 for at least one member", "give the driver's share to another"),
    HISTORY_NEGATIVE("0 or more", "make the member a newcomer if returns outweigh its sales"),
    POTENTIAL_MISSING("an amount, 0 where there is none", "make the member an entrant, who needs no potential"),
    POTENTIAL_NEGATIVE("0 or more", "enter the whole potential, not what is left of it"),
    FACTOR_LIMITS_WRONG("a low limit above 0 and at most 1, a high limit of 1 or more", "take 0.9 and 1.1"),
    FACTOR_OUTSIDE_LIMITS("a factor within the level's limits", "set a minimum, a maximum or a lock instead"),
    FACTOR_WITHOUT_REASON("a reason where the factor is not 1", "say what the drivers do not know"),
    GUARD_RAILS_WRONG("a least growth of -1 or more, and a most growth not below it", "swap the two"),
    LIMIT_NEGATIVE("0 or more", "leave the limit empty"),
    LIMITS_CROSSED("a minimum not above the maximum", "swap the two"),
    LOCK_OUTSIDE_LIMITS("a lock between minimum and maximum", "remove the limits: a lock needs none"),
    LOCK_NOT_IN_UNITS("a multiple of the unit", "round the lock, or choose a finer unit"),
    RAMP_OUT_OF_RANGE("above 0 and at most 1", "take the part of a full year's productivity, e.g. 0.5417"),
    NO_PEERS(
            "a peer group with at least one established member",
            "name a wider peer group, or make the member a newcomer with a minimum and a maximum"),
    NEWCOMER_UNBOUNDED("a maximum or a lock, since guard rails do not hold for it", "make the member an entrant"),
    OVER_ASSIGNMENT_NEGATIVE("0 or more", "lower the goal instead"),
    CAP_NEGATIVE("0 or more", "take 0.1"),
    LEVEL_MISSING("a rule for each level of the tree", "cut the tree where the rules end"),
    AMOUNT_NOT_IN_UNITS("a multiple of the unit, 0 or more", "round the amount first"),
    NO_MONTHS("at least one month", "take the months of the fiscal calendar"),
    SPAN_OPEN("a span with an end", "end it where the next begins"),
    SPANS_OVERLAP("spans that do not overlap", "end each where the next begins: the end is not part of it"),
    SLOT_DUPLICATE("a month that occurs once, in one quarter", "number the months through the year"),
    YEAR_DUPLICATE("a year that occurs once", "put all entries of the year together"),
    NO_WORKING_DAYS("a plan year with working days", "check the weekend days and the holidays"),
    SLOW_DAYS_WRONG("a reach of 0 or more, a weight from 0 to 1", "take 5 and 0.5"),
    DAY_OUTSIDE_YEAR("a day of the plan year", "choose the year that holds the day");

    private final String expected;
    private final String advice;

    AllocationError(String expected, String advice) {
        this.expected = expected;
        this.advice = advice;
    }

    @Override
    public String code() {
        return "allocation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public ErrorCategory category() {
        return this == TOO_LARGE ? ErrorCategory.TOO_LARGE : ErrorCategory.INVALID;
    }

    /** What would be right, in plain words. */
    public String expected() {
        return expected;
    }

    /** What else to try, to follow the word "Maybe". */
    public String advice() {
        return advice;
    }
}
