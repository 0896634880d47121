package io.yunchou.plan.domain;

import io.yunchou.plan.Quota;

/** A quota in force and the id of its row. */
public record StoredQuota(long id, Quota quota) {
    public boolean collidesWith(QuotaLine line) {
        return quota.measure().equals(line.year().measure())
                && quota.position().equals(line.position())
                && quota.days().overlaps(line.days());
    }
}
