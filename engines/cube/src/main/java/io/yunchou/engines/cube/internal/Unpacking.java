package io.yunchou.engines.cube.internal;

import org.jspecify.annotations.Nullable;

/** Puts back what {@link Packing} packed. The touched cells must hold what they held after the operation. */
final class Unpacking {
    private final Draft draft;
    private final ByteReader in;

    Unpacking(Draft draft, byte[] packed) {
        this.draft = draft;
        this.in = ByteReader.ofDeflated(packed);
    }

    void apply() {
        for (int stores = in.readCount(); stores > 0; stores--) {
            unpackStore(draft.store(in.readCount()));
        }
        for (int nodes = in.readCount(); nodes > 0; nodes--) {
            unpackNode();
        }
    }

    private void unpackStore(StoreDraft store) {
        CumulativeRounding back = in.readByte() == 1 ? new CumulativeRounding(in.readLong(), in.readLong()) : null;
        for (long member = in.readLong(); member >= 0; member = in.readLong()) {
            if (in.readByte() == PackedForm.UNITS) {
                unpackUnits(store, (int) member, back);
            } else {
                store.writableLocks().toggle((int) member, PackedForm.readMask(in, draft.shape));
            }
        }
    }

    private void unpackUnits(StoreDraft store, int member, @Nullable CumulativeRounding back) {
        long[] slab = store.writable(member);
        PackedForm.forEach(PackedForm.readMask(in, draft.shape), offset -> {
            long expected = back == null ? 0 : back.next(slab[offset]);
            slab[offset] = expected + in.readLong();
        });
        store.settle(member);
    }

    private void unpackNode() {
        int measure = in.readCount();
        int member = in.readCount();
        int offset = in.readCount();
        boolean present = in.readByte() == 1;
        long units = in.readLong();
        draft.putNode(measure, member, offset, present ? units : null);
    }
}
