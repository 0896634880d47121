package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.CubeError;
import java.util.Map;

/** Reads from a packed image which cells it is about, without their values. */
final class PackedCells {
    private final Shape shape;
    private final ByteReader in;
    private final Marks marks;

    PackedCells(Shape shape, byte[] packed) {
        this.shape = shape;
        this.in = ByteReader.ofDeflated(packed);
        this.marks = new Marks(shape);
    }

    Touched touched() {
        try {
            for (int stores = in.readCount(); stores > 0; stores--) {
                readStore(in.readCount());
            }
            for (int nodes = in.readCount(); nodes > 0; nodes--) {
                readNode();
            }
            return marks.touched();
        } catch (IndexOutOfBoundsException damaged) {
            throw Refusal.of(
                    CubeError.SNAPSHOT_UNREADABLE,
                    "A before-image cannot be read: it is cut off or damaged.",
                    "leave it empty: the operation then cannot be undone",
                    Map.of());
        }
    }

    private void readStore(int store) {
        if (in.readByte() == 1) {
            in.readLong();
            in.readLong();
        }
        for (long member = in.readLong(); member >= 0; member = in.readLong()) {
            boolean units = in.readByte() == PackedForm.UNITS;
            int place = shape.organisation.leafFrom[(int) member];
            long[] mask = PackedForm.readMask(in, shape);
            PackedForm.forEach(mask, offset -> {
                marks.leaf(store, place, offset);
                if (units) {
                    in.readLong();
                }
            });
        }
    }

    private void readNode() {
        marks.node(in.readCount(), in.readCount(), in.readCount());
        in.readByte();
        in.readLong();
    }
}
