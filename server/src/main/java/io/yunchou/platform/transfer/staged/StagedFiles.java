package io.yunchou.platform.transfer.staged;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.transfer.TransferError;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.FileFormat;
import io.yunchou.platform.transfer.read.ReadLimits;
import io.yunchou.platform.transfer.read.Sniffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in and gives them out again. */
@Service
public class StagedFiles {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final long MEGABYTE = 1L << 20;

    private final StagedFileTable table;
    private final Settings settings;
    private final Callers callers;
    private final Clock clock;

    StagedFiles(StagedFileTable table, Settings settings, Callers callers, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    /** How large a file may be. */
    public ReadLimits limits() {
        return ReadLimits.upTo(Long.parseLong(settings.value(TransferSettings.FILE_SIZE_LIMIT)) * MEGABYTE);
    }

    /**
     * Keeps a file. It is refused as soon as it is larger than allowed, while it still arrives, and when its content is
     * nothing that can be imported.
     */
    @Transactional
    public StagedFile store(String name, InputStream content) {
        Path path = temporary();
        try {
            String sha256 = spool(name, content, path);
            FileFormat format = Sniffer.sniff(name, path);
            Bundle.open(List.of(new Bundle.Given(name, path)), limits()).close();
            return table.insert(name, format, path, sha256, callers.current());
        } finally {
            delete(path);
        }
    }

    private String spool(String name, InputStream content, Path path) {
        long limit = limits().fileBytes();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                refuseLarger(name, size, limit);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Refuses a size that is more than a file may have. */
    public static void refuseLarger(String name, long size, long limit) {
        if (size > limit) {
            throw new BusinessException(
                    TransferError.FILE_TOO_LARGE,
                    "The file \"%s\" has more than %d megabytes.\nMaybe split it, pack it as a ZIP, or have the limit raised."
                            .formatted(name, limit / MEGABYTE),
                    Map.of("file", name, "limit", limit / MEGABYTE + " MB"));
        }
    }

    /** The file, where the caller handed it in himself or may see all imports. */
    public StagedFile file(long id) {
        Caller caller = callers.current();
        return table.find(id)
                .filter(file -> file.storedBy() == caller.userId() || caller.may(TransferPermissions.READ_ALL))
                .orElseThrow(() -> new BusinessException(
                        TransferError.UNKNOWN_FILE,
                        "There is no file %d that you may use.\nMaybe hand it in again.".formatted(id),
                        Map.of("fileId", id)));
    }

    /** As {@link #file}, where its content is still there. */
    public StagedFile readable(long id) {
        StagedFile file = file(id);
        Instant removedAt = file.contentRemovedAt();
        if (removedAt != null) {
            throw new BusinessException(
                    TransferError.FILE_REMOVED,
                    "The content of \"%s\" was removed on %s.\nMaybe hand the file in again."
                            .formatted(file.name(), removedAt),
                    Map.of("file", file.name(), "at", removedAt.toString()));
        }
        return file;
    }

    /** Removes the contents that nobody needs any more, by the settings; how many pieces. */
    @Transactional
    public int removeUnneeded() {
        Instant now = clock.instant();
        return table.removeContents(
                now.minus(Duration.ofDays(settings.wholeNumber(TransferSettings.FILE_DAYS))),
                now.minus(Duration.ofHours(settings.wholeNumber(TransferSettings.IMPORTED_FILE_HOURS))),
                now);
    }

    /** Opens files for reading, from copies on this machine that are gone when the answer is closed. */
    public OpenFiles open(List<Long> ids) {
        List<StagedFile> files = ids.stream().map(this::readable).toList();
        return OpenFiles.of(files, table::copy, limits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path temporary() {
        try {
            return Files.createTempFile("yunchou-file-", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
