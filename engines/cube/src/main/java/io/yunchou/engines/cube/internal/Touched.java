package io.yunchou.engines.cube.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The leaves, locks and single cells that an operation touches, in little memory: boxes with the locks of their time
 * (shared with the versions that had them), or bit masks.
 *
 * @param everything whether it touches all there is, as an adoption of structure does
 */
record Touched(Shape shape, List<Part> parts, Set<NodeMark> nodes, boolean everything) {
    /** A single cell of a measure, by number. */
    record NodeMark(int measure, int member, int offset) {}

    /** Leaves of one store. */
    sealed interface Part {
        int store();

        /** Places of organisation leaves, from inclusive to exclusive. */
        int from();

        int to();

        /** The touched leaves in one word of the mask of an organisation leaf's slab. */
        long word(int place, int word);
    }

    /** What lies in a box and was not locked; all of it where locks are absent. */
    record BoxPart(int store, Box box, @Nullable Locks except) implements Part {
        @Override
        public int from() {
            return box.from;
        }

        @Override
        public int to() {
            return box.to;
        }

        @Override
        public long word(int place, int word) {
            long locked = except == null ? 0 : except.word(box.slab(place), word);
            return box.mask[word] & ~locked;
        }
    }

    /** Any leaves, as a mask for each organisation leaf. */
    record MaskPart(int store, @Nullable long[][] masks) implements Part {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public int to() {
            return masks.length;
        }

        @Override
        public long word(int place, int word) {
            long[] mask = masks[place];
            return mask == null ? 0 : mask[word];
        }
    }

    static Touched leaves(Shape shape, Part part) {
        return new Touched(shape, List.of(part), Set.of(), false);
    }

    static Touched parts(Shape shape, List<Part> parts) {
        return new Touched(shape, parts, Set.of(), false);
    }

    static Touched node(Shape shape, NodeMark mark) {
        return new Touched(shape, List.of(), Set.of(mark), false);
    }

    static Touched all(Shape shape) {
        return new Touched(shape, List.of(), Set.of(), true);
    }

    boolean overlaps(Touched other) {
        if (everything || other.everything || shape != other.shape) {
            return true;
        }
        Set<NodeMark> common = new HashSet<>(nodes);
        common.retainAll(other.nodes);
        return !common.isEmpty() || parts.stream().anyMatch(other::overlaps);
    }

    long leafCount() {
        return parts.stream().mapToLong(this::leafCount).sum();
    }

    private boolean overlaps(Part one) {
        return parts.stream().anyMatch(two -> two.store() == one.store() && overlap(one, two));
    }

    private boolean overlap(Part one, Part two) {
        int to = Math.min(one.to(), two.to());
        for (int place = Math.max(one.from(), two.from()); place < to; place++) {
            for (int word = 0; word < shape.slabWords; word++) {
                if ((one.word(place, word) & two.word(place, word)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private long leafCount(Part part) {
        long count = 0;
        for (int place = part.from(); place < part.to(); place++) {
            for (int word = 0; word < shape.slabWords; word++) {
                count += Long.bitCount(part.word(place, word));
            }
        }
        return count;
    }
}
