package io.yunchou.platform.tree;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Span;
import io.yunchou.platform.dated.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy over time: each member's timeline says, for the days on which the member exists, what it hangs on. A move
 * is a change of the member's timeline from a day on, so it never changes the days before. Immutable.
 *
 * @param <K> the key of a member
 * @param <V> what the timelines hold; the parent is a part of it
 */
public final class DatedTree<K, V> {
    private final Map<K, Timeline<V>> members;
    private final Function<V, @Nullable K> parentOf;

    private DatedTree(Map<K, Timeline<V>> members, Function<V, @Nullable K> parentOf) {
        this.members = Map.copyOf(members);
        this.parentOf = parentOf;
    }

    /** @param parentOf what a member hangs on by a value of its timeline; null for a root */
    public static <K, V> DatedTree<K, V> of(Map<K, Timeline<V>> members, Function<V, @Nullable K> parentOf) {
        return new DatedTree<>(members, parentOf);
    }

    /**
     * A circle of members that hang on each other.
     *
     * @param path the members, the first repeated at the end
     * @param during days on which they do
     */
    public record Circle<K>(List<K> path, DateRange during) {}

    /**
     * A member whose parent does not exist.
     *
     * @param during the first days on which it does not
     */
    public record Orphan<K>(K member, K parent, DateRange during) {}

    /** The tree of a day. */
    public PreOrder<K> on(LocalDate day, Comparator<? super K> siblings) {
        List<PreOrder.Member<K>> present = new ArrayList<>();
        members.forEach((key, timeline) ->
                timeline.on(day).ifPresent(value -> present.add(new PreOrder.Member<>(key, parentOf.apply(value)))));
        present.sort(Comparator.comparing(PreOrder.Member::key, siblings));
        return PreOrder.of(present);
    }

    /** A circle in which the member stands on some day. */
    public Optional<Circle<K>> circleThrough(K member) {
        for (Span<V> span : timeline(member).spans()) {
            Optional<Circle<K>> circle = climb(member, span, List.of(member));
            if (circle.isPresent()) {
                return circle;
            }
        }
        return Optional.empty();
    }

    /** The first days on which the member hangs on something that does not exist then. */
    public Optional<Orphan<K>> orphaned(K member) {
        for (Span<V> span : timeline(member).spans()) {
            K parent = parentOf.apply(span.value());
            if (parent == null) {
                continue;
            }
            Optional<DateRange> gap = timeline(parent).firstGap(span.valid());
            if (gap.isPresent()) {
                return Optional.of(new Orphan<>(member, parent, gap.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Circle<K>> climb(K start, Span<V> span, List<K> path) {
        K parent = parentOf.apply(span.value());
        if (parent == null) {
            return Optional.empty();
        }
        List<K> longer = new ArrayList<>(path);
        longer.add(parent);
        if (parent.equals(start)) {
            return Optional.of(new Circle<>(longer, span.valid()));
        }
        // A circle further up that does not come back to the start is found from its own members.
        return path.contains(parent) ? Optional.empty() : climbOn(start, parent, span.valid(), longer);
    }

    private Optional<Circle<K>> climbOn(K start, K from, DateRange during, List<K> path) {
        for (Span<V> step : timeline(from).within(during)) {
            Optional<Circle<K>> circle = climb(start, step, path);
            if (circle.isPresent()) {
                return circle;
            }
        }
        return Optional.empty();
    }

    private Timeline<V> timeline(K member) {
        return members.getOrDefault(member, Timeline.empty());
    }
}
