package io.yunchou.ledger.mirror;

import java.time.LocalDate;

/** A condition on a share that a filter cannot say. Ids that are not there are 0. */
public interface ShareTest {
    /** Holds for every share. */
    ShareTest ALWAYS = (references, date) -> true;

    boolean holds(References references, LocalDate date);

    /** What a share points to. */
    record References(long accountId, long unitId, long sellerId, long positionId) {}
}
