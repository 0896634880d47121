package io.yunchou.kernel;

/**
 * A stable name for one kind of failure. Each module or engine lists its own in an enum; {@link #code()} never changes
 * once released, since clients and translations refer to it.
 */
public interface ErrorCode {
    /** The stable code, lower case with dots, e.g. {@code plan.scenario-locked}. */
    String code();

    ErrorCategory category();
}
