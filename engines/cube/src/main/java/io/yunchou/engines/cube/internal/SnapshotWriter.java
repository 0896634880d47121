package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.engines.cube.api.Scenario;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Writes a version in binary form: a mark, the form's number, the engine's version, the body's checksum and the body.
 * The body is deflated and holds the definition, the leaf values, locks and goals; ancestors are worked out on reading.
 */
final class SnapshotWriter {
    static final String MARK = "yunchou-cube";
    static final int FORM = 1;

    private final Schema schema;
    private final State state;
    private final ByteWriter body = new ByteWriter();

    SnapshotWriter(Schema schema, State state) {
        this.schema = schema;
        this.state = state;
    }

    byte[] write() {
        body.writeLong(state.sequence());
        writeDimensions();
        body.writeLong(schema.measures.size());
        schema.measures.forEach(measure -> MeasureForm.write(body, measure));
        for (int store = 0; store < state.stores().size(); store++) {
            if (schema.holdsValues(store)) {
                writeStore(state.stores().get(store));
            }
        }
        state.nodes().forEach(this::writeNodes);
        return enveloped(body.toDeflated());
    }

    static long checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private static byte[] enveloped(byte[] packed) {
        ByteWriter out = new ByteWriter();
        out.writeText(MARK);
        out.writeLong(FORM);
        out.writeText(Scenario.ENGINE_VERSION);
        out.writeLong(checksum(packed));
        out.writeBytes(packed);
        return out.toBytes();
    }

    private void writeDimensions() {
        body.writeLong(state.shape().axes.size());
        for (Dimension dimension : state.shape().dimensions()) {
            body.writeText(dimension.name());
            body.writeLong(dimension.members().size());
            dimension.members().forEach(this::writeMember);
        }
    }

    private void writeMember(Member member) {
        Long parent = member.parent();
        body.writeLong(member.id());
        body.writeByte(parent == null ? 0 : 1);
        body.writeLong(parent == null ? 0 : parent);
        body.writeLong(member.order());
    }

    private void writeStore(Store store) {
        for (int leaf : state.shape().organisation.leaves) {
            long[] slab = store.slabs[leaf];
            Locks.SlabLocks locks = store.locks.slabs[leaf];
            boolean empty = slab == state.shape().zeroSlab;
            body.writeByte((empty ? 0 : 1) + (locks == null ? 0 : 2));
            if (!empty) {
                PackedForm.forEach(state.shape().leafMask, offset -> body.writeLong(slab[offset]));
            }
            if (locks != null) {
                for (long word : locks.all) {
                    body.writeWord(word);
                }
            }
        }
    }

    private void writeNodes(NodeValues values) {
        body.writeLong(values.units().size());
        values.units().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(NodeValues.NodeKey::member)
                        .thenComparingInt(NodeValues.NodeKey::offset)))
                .forEach(each -> {
                    body.writeLong(each.getKey().member());
                    body.writeLong(each.getKey().offset());
                    body.writeLong(each.getValue());
                });
    }
}
