package io.yunchou.org.domain;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the organisation refuses. */
public enum OrgError implements ErrorCode {
    UNKNOWN_UNIT("org.unknown-unit", ErrorCategory.NOT_FOUND),
    UNKNOWN_POSITION("org.unknown-position", ErrorCategory.NOT_FOUND),
    UNKNOWN_PERSON("org.unknown-person", ErrorCategory.NOT_FOUND),
    UNKNOWN_PERIOD("org.unknown-period", ErrorCategory.NOT_FOUND),
    UNKNOWN_NODE("org.unknown-node", ErrorCategory.INVALID),
    CODE_TAKEN("org.code-taken", ErrorCategory.CONFLICT),
    DATES_REVERSED("org.dates-reversed", ErrorCategory.INVALID),
    UNIT_CIRCLE("org.unit-circle", ErrorCategory.CONFLICT),
    PARENT_MISSING("org.parent-missing", ErrorCategory.CONFLICT),
    UNIT_MISSING("org.unit-missing", ErrorCategory.CONFLICT),
    TWO_HEADS("org.two-heads", ErrorCategory.CONFLICT),
    POSITION_MISSING("org.position-missing", ErrorCategory.CONFLICT),
    PERSON_MISSING("org.person-missing", ErrorCategory.CONFLICT),
    SHARES_NOT_WHOLE("org.shares-not-whole", ErrorCategory.CONFLICT),
    TWO_HOLDERS("org.two-holders", ErrorCategory.CONFLICT),
    CALENDAR_BROKEN("org.calendar-broken", ErrorCategory.CONFLICT),
    PERIOD_CLOSED("org.period-closed", ErrorCategory.CONFLICT),
    PERIOD_CLOSING("org.period-closing", ErrorCategory.CONFLICT),
    PERIOD_NOT_IN_STATE("org.period-not-in-state", ErrorCategory.CONFLICT),
    OWN_REQUEST("org.own-request", ErrorCategory.FORBIDDEN);

    private final String code;
    private final ErrorCategory category;

    OrgError(String code, ErrorCategory category) {
        this.code = code;
        this.category = category;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
