package io.yunchou.platform.identity;

import io.yunchou.kernel.DateRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user may see beyond the reach of the roles.
 *
 * @param unitId the unit whose subtree is granted; null is the whole company
 * @param valid the days on which it is in force
 */
public record ScopeGrant(
        long id,
        long userId,
        @Nullable Long unitId,
        DateRange valid,
        long grantedBy,
        Instant grantedAt,
        String reason) {}
