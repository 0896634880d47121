package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.internal.Touched.NodeMark;
import io.yunchou.engines.cube.internal.Touched.Part;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Packs what an operation's cells held before it: of the cells that changed, the difference between the old value and
 * the one that a proportional change back would give. After a spread that is mostly zero, which packs well.
 */
final class Packing {
    private final Touched touched;
    private final State before;
    private final State after;
    private final ByteWriter out = new ByteWriter();

    Packing(Touched touched, BeforeImage.Plain plain) {
        this.touched = touched;
        this.before = plain.before();
        this.after = plain.after();
    }

    byte[] pack() {
        TreeSet<Integer> stores = new TreeSet<>();
        touched.parts().forEach(part -> stores.add(part.store()));
        out.writeLong(stores.size());
        stores.forEach(this::packStore);
        out.writeLong(touched.nodes().size());
        touched.nodes().forEach(this::packNode);
        return out.toDeflated();
    }

    private void packStore(int store) {
        out.writeLong(store);
        CumulativeRounding back = wayBack(store);
        for (int place = 0; place < organisation().leafCount(); place++) {
            int member = organisation().leaves[place];
            long[] mask = mask(store, place);
            if (mask != null) {
                packUnits(store, member, mask, back);
                packLocks(store, member, mask);
            }
        }
        out.writeLong(-1);
    }

    private void packUnits(int store, int member, long[] mask, @Nullable CumulativeRounding back) {
        long[] old = before.stores().get(store).slabs[member];
        long[] now = after.stores().get(store).slabs[member];
        long[] changed = onlyChanged(mask, old, now);
        if (old == now || isEmpty(changed)) {
            return;
        }
        out.writeLong(member);
        out.writeByte(PackedForm.UNITS);
        writeMask(changed);
        PackedForm.forEach(changed, offset -> {
            long expected = back == null ? 0 : back.next(now[offset]);
            out.writeLong(old[offset] - expected);
        });
    }

    private void packLocks(int store, int member, long[] mask) {
        Locks old = before.stores().get(store).locks;
        Locks now = after.stores().get(store).locks;
        if (old.slabs[member] == now.slabs[member]) {
            return;
        }
        out.writeLong(member);
        out.writeByte(PackedForm.LOCKS);
        long[] toggled = new long[mask.length];
        for (int word = 0; word < mask.length; word++) {
            toggled[word] = mask[word] & (old.word(member, word) ^ now.word(member, word));
        }
        writeMask(toggled);
    }

    private void packNode(NodeMark node) {
        out.writeLong(node.measure());
        out.writeLong(node.member());
        out.writeLong(node.offset());
        Long units = before.nodes().get(node.measure()).at(node.member(), node.offset());
        out.writeByte(units == null ? 0 : 1);
        out.writeLong(units == null ? 0 : units);
    }

    /** The proportional change from the new values to the old; absent where signs or sizes forbid. */
    private @Nullable CumulativeRounding wayBack(int store) {
        long oldSum = sum(store, before);
        long newSum = sum(store, after);
        boolean usable = oldSum >= 0 && newSum > 0;
        out.writeByte(usable ? 1 : 0);
        if (usable) {
            out.writeLong(oldSum);
            out.writeLong(newSum);
        }
        return usable ? new CumulativeRounding(oldSum, newSum) : null;
    }

    /** The sum over the changed cells, or -1 where one is negative or the sum too large. */
    private long sum(int store, State state) {
        long sum = 0;
        for (int place = 0; place < organisation().leafCount(); place++) {
            long[] mask = mask(store, place);
            int member = organisation().leaves[place];
            if (mask != null) {
                sum = PackedForm.sum(
                        sum,
                        onlyChanged(
                                mask,
                                before.stores().get(store).slabs[member],
                                after.stores().get(store).slabs[member]),
                        state.stores().get(store).slabs[member]);
            }
        }
        return sum;
    }

    private Axis organisation() {
        return before.shape().organisation;
    }

    /** What the operation touched of a slab; absent where nothing. */
    private long @Nullable [] mask(int store, int place) {
        long[] mask = new long[before.shape().slabWords];
        for (Part part : touched.parts()) {
            if (part.store() == store && part.from() <= place && place < part.to()) {
                for (int word = 0; word < mask.length; word++) {
                    mask[word] |= part.word(place, word);
                }
            }
        }
        return isEmpty(mask) ? null : mask;
    }

    private static long[] onlyChanged(long[] mask, long[] old, long[] now) {
        long[] changed = new long[mask.length];
        PackedForm.forEach(mask, offset -> {
            if (old[offset] != now[offset]) {
                changed[offset >>> 6] |= 1L << offset;
            }
        });
        return changed;
    }

    private static boolean isEmpty(long[] mask) {
        long any = 0;
        for (long word : mask) {
            any |= word;
        }
        return any == 0;
    }

    private void writeMask(long[] mask) {
        for (long word : mask) {
            out.writeWord(word);
        }
    }
}
