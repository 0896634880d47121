package io.yunchou.platform.access;

import java.time.LocalDate;

/**
 * The port by which the platform learns a caller's data scope; the organisation implements it. It is computed from
 * placements as of the date at each call, so that a move is in force at once. What {@link ScopeGrants} grants beyond the
 * roles' reach is part of the answer.
 */
public interface DataScopes {
    DataScope of(Caller caller, LocalDate asOf);
}
