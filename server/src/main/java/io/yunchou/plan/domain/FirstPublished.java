package io.yunchou.plan.domain;

import io.yunchou.org.PositionId;
import io.yunchou.plan.Quota;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of everything that was ever published, what was published first for each position, measure and day. */
public final class FirstPublished {
    private FirstPublished() {}

    private record Owner(PositionId position, String measure) {}

    /** @param published in the order of publication */
    public static List<Quota> of(List<Quota> published) {
        Map<Owner, List<Quota>> kept = new HashMap<>();
        for (Quota quota : published) {
            List<Quota> earlier =
                    kept.computeIfAbsent(new Owner(quota.position(), quota.measure()), owner -> new ArrayList<>());
            if (earlier.stream().noneMatch(other -> other.days().overlaps(quota.days()))) {
                earlier.add(quota);
            }
        }
        return kept.values().stream().flatMap(List::stream).toList();
    }
}
