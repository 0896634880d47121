package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.CopyWriter;
import io.yunchou.platform.transfer.RowProblems;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The problems of an import while it runs. They lie in a file beside the transaction, since they must stay when what
 * was written is rolled back, and there may be millions; at the end they are written to the database.
 */
final class ProblemLog implements AutoCloseable {
    private static final int TEXT_MAX = 2_000;
    private static final List<String> COLUMNS =
            List.of("batch_id", "row_number", "field", "value", "code", "expected", "warning");

    private final Path path;
    private final DataOutputStream out;

    private ProblemLog(Path path, DataOutputStream out) {
        this.path = path;
        this.out = out;
    }

    static ProblemLog open() {
        try {
            Path path = Files.createTempFile("yunchou-problems-", "");
            return new ProblemLog(
                    path, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the problems of one batch and counts its bad rows. */
    OfBatch ofBatch(long batchId) {
        return new OfBatch(batchId);
    }

    final class OfBatch implements RowProblems {
        private final long batchId;
        private final BitSet badRows = new BitSet();
        private long warnings;

        private OfBatch(long batchId) {
            this.batchId = batchId;
        }

        @Override
        public void problem(long rowNumber, String field, @Nullable String value, String code, String expected) {
            badRows.set(Math.toIntExact(rowNumber));
            write(batchId, rowNumber, new Entry(field, value, code, expected, false));
        }

        void warning(long rowNumber, String field, @Nullable String value, String code, String expected) {
            warnings++;
            write(batchId, rowNumber, new Entry(field, value, code, expected, true));
        }

        long bad() {
            return badRows.cardinality();
        }

        long warnings() {
            return warnings;
        }
    }

    private record Entry(String field, @Nullable String value, String code, String expected, boolean warning) {}

    private void write(long batchId, long rowNumber, Entry entry) {
        try {
            out.writeLong(batchId);
            out.writeLong(rowNumber);
            out.writeUTF(entry.field());
            out.writeBoolean(entry.value() != null);
            out.writeUTF(entry.value() == null ? "" : shortened(entry.value()));
            out.writeUTF(entry.code());
            out.writeUTF(shortened(entry.expected()));
            out.writeBoolean(entry.warning());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX) + "…";
    }

    /** Writes all problems to the database, in the order in which they were found. */
    void save(DataSource dataSource) {
        CopyWriter writer = CopyWriter.into(dataSource, "platform.import_row_problem", COLUMNS);
        try {
            out.flush();
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
                copyAll(in, writer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        writer.flush();
    }

    private static void copyAll(DataInputStream in, CopyWriter writer) throws IOException {
        while (true) {
            long batchId;
            try {
                batchId = in.readLong();
            } catch (EOFException end) {
                return;
            }
            writer.whole(batchId).whole(in.readLong()).text(in.readUTF());
            boolean present = in.readBoolean();
            String value = in.readUTF();
            writer.text(present ? value : null)
                    .text(in.readUTF())
                    .text(in.readUTF())
                    .flag(in.readBoolean())
                    .endRow();
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
