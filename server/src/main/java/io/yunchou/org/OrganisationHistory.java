package io.yunchou.org;

import java.time.LocalDate;
import java.util.Optional;

/** Where positions and units stood on any day, for work on facts of many days. Immutable. */
public interface OrganisationHistory {
    /** The unit on which the position hung on the day; empty when there was no such position then. */
    Optional<UnitId> unitOf(PositionId position, LocalDate day);

    /** Whether the unit is the other one, or lay below it on the day. */
    boolean isWithin(UnitId unit, UnitId ancestor, LocalDate day);
}
