package io.yunchou.engines.allocation.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members can carry together within their bounds, in units. */
record Corridor(List<UnitBounds> bounds) {
    Corridor {
        bounds = List.copyOf(bounds);
    }

    BigInteger lowest() {
        return CommonScale.sum(bounds.stream().map(UnitBounds::low).toList());
    }

    /** Null without limit. */
    @Nullable
    BigInteger highest() {
        List<BigInteger> highs =
                bounds.stream().map(UnitBounds::high).filter(Objects::nonNull).toList();
        return highs.size() < bounds.size() ? null : CommonScale.sum(highs);
    }

    boolean holds(BigInteger total) {
        BigInteger highest = highest();
        return bounds.stream().noneMatch(UnitBounds::crossed)
                && lowest().compareTo(total) <= 0
                && (highest == null || highest.compareTo(total) >= 0);
    }
}
