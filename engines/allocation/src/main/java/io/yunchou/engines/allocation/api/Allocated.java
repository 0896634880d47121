package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * A goal that was assigned.
 *
 * @param measure the target's measure
 * @param goal what the parent answers for, as requested
 * @param assigned what the members carry together, in whole units: exactly the sum of the allotments
 * @param allotments one a member, by member id
 */
public record Allocated(String measure, BigDecimal goal, BigDecimal assigned, List<Allotment> allotments)
        implements AllocationOutcome {
    public Allocated {
        allotments = List.copyOf(allotments);
    }

    /** Goal − assigned: positive where rounding left something on the parent, negative where it over-assigned. */
    public BigDecimal unassigned() {
        return goal.subtract(assigned);
    }

    /** The allotment of a member that was part of the request. */
    public Allotment of(String memberId) {
        return allotments.stream()
                .filter(allotment -> allotment.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No member %s among %d allotments.\nMaybe it was not part of the request."
                                .formatted(memberId, allotments.size())));
    }
}
