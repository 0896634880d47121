package io.yunchou.platform.tree;

import io.yunchou.kernel.BusinessException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds and names circles in child-to-parent links. */
public final class Cycles {
    private Cycles() {}

    /**
     * Walks up from a node.
     *
     * @return the circle that the walk runs into, its first node repeated at the end; empty when it ends at a root
     */
    public static <K> List<K> pathFrom(K start, Function<K, @Nullable K> parentOf) {
        Set<K> seen = new LinkedHashSet<>();
        K step = start;
        while (step != null && seen.add(step)) {
            step = parentOf.apply(step);
        }
        return step == null ? List.of() : closed(new ArrayList<>(seen), step);
    }

    private static <K> List<K> closed(List<K> walked, K entry) {
        List<K> circle = new ArrayList<>(walked.subList(walked.indexOf(entry), walked.size()));
        circle.add(entry);
        return circle;
    }

    /** The refusal that names a circle. */
    public static BusinessException refusal(List<?> circle) {
        String path = circle.stream().map(String::valueOf).collect(Collectors.joining(" → "));
        return new BusinessException(
                TreeError.CYCLE,
                "A node would stand under itself: %s.\nMaybe one of these was meant to hang on another parent."
                        .formatted(path),
                Map.of("path", path));
    }
}
