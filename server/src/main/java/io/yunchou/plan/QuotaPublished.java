package io.yunchou.plan;

import java.util.Set;

/**
 * Quotas were put in force or withdrawn, in the transaction in which this is published.
 *
 * @param fiscalYear the code of the fiscal year
 * @param measure the code of the measure
 * @param positions the ids of the positions whose quotas changed
 */
public record QuotaPublished(VersionId version, String fiscalYear, String measure, Set<Long> positions) {
    public QuotaPublished {
        positions = Set.copyOf(positions);
    }
}
