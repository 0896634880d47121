package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.internal.Touched.MaskPart;
import io.yunchou.engines.cube.internal.Touched.NodeMark;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what an operation on many cells touches. */
final class Marks {
    private final Shape shape;
    private final Map<Integer, @Nullable long[][]> masks = new TreeMap<>();
    private final Set<NodeMark> nodes = new HashSet<>();

    Marks(Shape shape) {
        this.shape = shape;
    }

    void leaf(int store, int place, int offset) {
        mask(store, place)[offset >>> 6] |= 1L << offset;
    }

    /** What lies in a box and is not locked. */
    void box(int store, Box box, Locks locks) {
        for (int place = box.from; place < box.to; place++) {
            long[] mask = mask(store, place);
            for (int word = 0; word < mask.length; word++) {
                mask[word] |= box.mask[word] & ~locks.word(box.slab(place), word);
            }
        }
    }

    void node(int measure, int member, int offset) {
        nodes.add(new NodeMark(measure, member, offset));
    }

    boolean hasLeaf(int store, int place, int offset) {
        return Locks.has(mask(store, place), offset);
    }

    Touched touched() {
        return new Touched(
                shape,
                masks.entrySet().stream()
                        .<Touched.Part>map(each -> new MaskPart(each.getKey(), each.getValue()))
                        .toList(),
                Set.copyOf(nodes),
                false);
    }

    private long[] mask(int store, int place) {
        @Nullable long[][] byPlace = masks.computeIfAbsent(store, any -> new long[shape.organisation.leafCount()][]);
        long[] mask = byPlace[place];
        if (mask == null) {
            mask = new long[shape.slabWords];
            byPlace[place] = mask;
        }
        return mask;
    }
}
