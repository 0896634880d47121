package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a compressed file once, counting what really comes out, before anything trusts it: the sizes that the file
 * itself states may lie.
 */
final class ZipGuard {
    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final ReadLimits limits;
    private long unpacked;

    ZipGuard(String name, ReadLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** Refuses a file that would unpack beyond the limits, or is damaged. */
    void check(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                unpack(zip, entry, OutputStream.nullOutputStream());
            }
        } catch (ZipException damaged) {
            throw Refusals.broken(name, "as a compressed file");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<? extends ZipEntry> entries(ZipFile zip) {
        if (zip.size() > limits.entries()) {
            throw Refusals.tooManyEntries(name, limits.entries());
        }
        return Collections.list(zip.entries());
    }

    void unpack(ZipFile zip, ZipEntry entry, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long entryBytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                entryBytes += read;
                count(entry, entryBytes, read);
                out.write(buffer, 0, read);
            }
        }
    }

    private void count(ZipEntry entry, long entryBytes, int more) {
        unpacked += more;
        if (unpacked > limits.unpackedBytes()) {
            throw Refusals.bomb(name, entry.getName(), limits.unpackedBytes());
        }
        long compressed = Math.max(1, entry.getCompressedSize());
        long byRatio = Math.max(limits.ratioFreeBytes(), compressed * limits.ratio());
        if (entryBytes > byRatio) {
            throw Refusals.bomb(name, entry.getName(), byRatio);
        }
    }
}
