package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.kernel.BusinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link SnapshotWriter} wrote; anything else is refused. */
final class SnapshotReader {
    private final Schema schema;
    private final State state;

    SnapshotReader(byte[] snapshot, CubeLimits limits) {
        try {
            ByteReader body = open(new ByteReader(snapshot));
            long sequence = body.readLong();
            List<Dimension> dimensions = readDimensions(body);
            schema = new Schema(readMeasures(body));
            state = readState(body, new Shape(dimensions, limits), sequence);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            throw unreadable("it is cut off or damaged");
        }
    }

    Schema schema() {
        return schema;
    }

    State state() {
        return state;
    }

    private static ByteReader open(ByteReader envelope) {
        if (!envelope.readText().equals(SnapshotWriter.MARK)) {
            throw unreadable("it is no snapshot of a cube");
        }
        long form = envelope.readLong();
        String engineVersion = envelope.readText();
        if (form != SnapshotWriter.FORM) {
            throw unreadable("it has form %d, written by engine %s, and this engine reads form %d"
                    .formatted(form, engineVersion, SnapshotWriter.FORM));
        }
        long checksum = envelope.readLong();
        byte[] packed = envelope.readBytes();
        if (checksum != SnapshotWriter.checksum(packed)) {
            throw unreadable("its checksum is wrong");
        }
        return ByteReader.ofDeflated(packed);
    }

    private static List<Dimension> readDimensions(ByteReader body) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int left = body.readCount(); left > 0; left--) {
            String name = body.readText();
            List<Member> members = new ArrayList<>();
            for (int more = body.readCount(); more > 0; more--) {
                members.add(readMember(body));
            }
            dimensions.add(new Dimension(name, members));
        }
        return dimensions;
    }

    private static Member readMember(ByteReader body) {
        long id = body.readLong();
        boolean hasParent = body.readByte() == 1;
        long parent = body.readLong();
        return new Member(id, hasParent ? parent : null, (int) body.readLong());
    }

    private static List<Measure> readMeasures(ByteReader body) {
        List<Measure> measures = new ArrayList<>();
        for (int left = body.readCount(); left > 0; left--) {
            measures.add(MeasureForm.read(body));
        }
        return measures;
    }

    private State readState(ByteReader body, Shape shape, long sequence) {
        Draft draft = new Draft(schema, State.empty(schema, shape));
        for (int store = 0; store < schema.stores.size(); store++) {
            if (schema.holdsValues(store)) {
                readStore(body, shape, draft.store(store));
            }
        }
        for (int measure = 0; measure < schema.measures.size(); measure++) {
            for (int left = body.readCount(); left > 0; left--) {
                draft.putNode(measure, body.readCount(), body.readCount(), body.readLong());
            }
        }
        return draft.finish(sequence);
    }

    private static void readStore(ByteReader body, Shape shape, StoreDraft store) {
        for (int leaf : shape.organisation.leaves) {
            int content = body.readByte();
            if ((content & 1) != 0) {
                long[] slab = store.writable(leaf);
                PackedForm.forEach(shape.leafMask, offset -> slab[offset] = body.readLong());
                store.settle(leaf);
            }
            if ((content & 2) != 0) {
                store.writableLocks().put(leaf, PackedForm.readMask(body, shape), true);
            }
        }
    }

    private static BusinessException unreadable(String because) {
        return Refusal.of(
                CubeError.SNAPSHOT_UNREADABLE,
                "The snapshot cannot be read: %s.".formatted(because),
                "take an older snapshot and replay the operations after it",
                Map.of("because", because));
    }
}
