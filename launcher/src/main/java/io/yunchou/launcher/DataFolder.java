package io.yunchou.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds an installation's data. Whoever has it open is alone with it: the kernel keeps the lock. */
public final class DataFolder implements AutoCloseable {
    private static final long SPACE_MIN_BYTES = 100L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and locks it; refuses what is in use, not writable, full or of a newer version. */
    public static DataFolder open(Path path, Version version) {
        try {
            Files.createDirectories(path);
            FileChannel lock = locked(path);
            DataFolder folder = new DataFolder(path, lock);
            folder.check(version);
            return folder;
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw refusal(path, failure);
        }
    }

    /** Whether some process has the folder open. */
    public static boolean inUse(Path path) {
        if (!Files.isWritable(path.resolve("lock"))) {
            return false;
        }
        try (FileChannel lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE);
                FileLock held = lock.tryLock()) {
            return held == null;
        } catch (IOException failure) {
            throw refusal(path, failure);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Notes that this version has used the folder; from here on an older one is refused. */
    public void stamp(Version version) {
        try {
            version.write(path.resolve("version"));
        } catch (IOException failure) {
            throw refusal(path, failure);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw refusal(path, failure);
        }
    }

    private void check(Version version) throws IOException {
        try {
            version.refuseNewer(path.resolve("version"));
            checkSpace();
        } catch (RuntimeException | IOException refused) {
            lock.close();
            throw refused;
        }
    }

    private void checkSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < SPACE_MIN_BYTES) {
            throw new LaunchException(
                    LaunchError.DISK_FULL,
                    "The disk of the data folder %s has %d MB left; a start needs %d MB.%nMaybe free some space, or set YUNCHOU_DATA to a folder on another disk."
                            .formatted(path, free >> 20, SPACE_MIN_BYTES >> 20));
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        if (channel.tryLock() == null) {
            String owner = StandardCharsets.UTF_8
                    .decode(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()))
                    .toString()
                    .strip();
            channel.close();
            throw inUse(path, owner);
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static LaunchException inUse(Path path, String owner) {
        return new LaunchException(
                LaunchError.FOLDER_IN_USE,
                "The data folder %s is in use by process %s.%nMaybe stop that process (kill %s), or set YUNCHOU_DATA to another folder."
                        .formatted(path, owner, owner));
    }

    private static LaunchException refusal(Path path, Exception failure) {
        return switch (failure) {
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> notWritable(path, failure);
            case FileAlreadyExistsException _, NotDirectoryException _ ->
                new LaunchException(
                        LaunchError.FOLDER_NOT_WRITABLE,
                        "The data folder %s is not a folder.%nMaybe set YUNCHOU_DATA to another place.".formatted(path),
                        failure);
            case FileSystemException exact
            when String.valueOf(exact.getReason()).contains("Read-only") -> notWritable(path, failure);
            case Exception other
            when String.valueOf(other.getMessage()).contains("No space left") ->
                new LaunchException(
                        LaunchError.DISK_FULL,
                        "The disk of the data folder %s is full.%nMaybe free some space, or set YUNCHOU_DATA to a folder on another disk."
                                .formatted(path),
                        failure);
            default ->
                new LaunchException(
                        LaunchError.FAILED,
                        "The data folder %s cannot be opened: %s.%nMaybe look at its disk and permissions."
                                .formatted(path, failure),
                        failure);
        };
    }

    private static LaunchException notWritable(Path path, Exception failure) {
        return new LaunchException(
                LaunchError.FOLDER_NOT_WRITABLE,
                "The data folder %s cannot be written by %s.%nMaybe change its owner (chown), or set YUNCHOU_DATA to a folder of yours."
                        .formatted(path, System.getProperty("user.name")),
                failure);
    }
}
