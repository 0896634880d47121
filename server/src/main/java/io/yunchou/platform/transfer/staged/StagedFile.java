package io.yunchou.platform.transfer.staged;

import io.yunchou.platform.transfer.read.FileFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in.
 *
 * @param id its id
 * @param name its name as the user knows it
 * @param format what its content is
 * @param sizeBytes its size
 * @param sha256 the fingerprint of its content
 * @param storedBy the user who handed it in
 * @param storedAt when
 * @param contentRemovedAt when its content was removed; null while it can be read
 */
public record StagedFile(
        long id,
        String name,
        FileFormat format,
        long sizeBytes,
        String sha256,
        long storedBy,
        Instant storedAt,
        @Nullable Instant contentRemovedAt) {}
