package io.yunchou.plan.domain.decomposition;

/**
 * Something that whoever plans should know; a screen tells it by its code.
 *
 * @param code stable, e.g. {@code driver-without-values}
 * @param node the key of the unit or position
 * @param value what it is about, e.g. a driver's name or an amount
 */
public record Finding(String code, String node, String value) {
    /** Nobody below the node has a value of the driver: the other drivers, or even parts, take its place. */
    public static final String DRIVER_WITHOUT_VALUES = "driver-without-values";

    /** Nobody in the unit could carry a quota; it gets none. */
    public static final String UNIT_WITHOUT_POSITION = "unit-without-position";

    /** Returns outweighed sales; the history counts as 0. */
    public static final String NEGATIVE_HISTORY = "negative-history";

    /** A position of the year before that is gone; its sales count for the unit on which it last hung. */
    public static final String GONE_POSITION = "gone-position";

    /** Guard rails do not hold for who has no last year; he gets nothing until he has a ramp, a maximum or a lock. */
    public static final String NEWCOMER_WITHIN_RAILS = "newcomer-within-rails";

    /** The working-day calendar knows no holidays of the year. */
    public static final String HOLIDAYS_UNKNOWN = "holidays-unknown";
}
