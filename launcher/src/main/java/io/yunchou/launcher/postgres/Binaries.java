package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The embedded database's programs, unpacked from the class path. They are unpacked aside and moved into place as a
 * whole; a folder without the mark of a whole unpack, whatever broke it, is cleared and unpacked again.
 */
public final class Binaries {
    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String COMPLETE = ".complete";

    private final Path root;

    private Binaries(Path root) {
        this.root = root;
    }

    /** Finds the programs below that folder, unpacking them first when they are missing or broken. */
    public static Binaries in(Path folder) {
        requirePlatform();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                Path root = folder.resolve("postgres");
                if (!isWhole(root)) {
                    unpack(folder, root);
                }
                return new Binaries(root);
            }
        } catch (IOException failure) {
            throw new LaunchException(
                    LaunchError.FAILED,
                    "The embedded PostgreSQL cannot be unpacked into %s: %s.%nMaybe free some space there (it needs 70 MB), or look at its permissions."
                            .formatted(folder, failure),
                    failure);
        }
    }

    Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    private static void requirePlatform() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new LaunchException(
                    LaunchError.FAILED,
                    "The embedded PostgreSQL runs on Linux amd64; this is %s.%nMaybe run a PostgreSQL 15 or newer and set YUNCHOU_DATABASE_URL."
                            .formatted(system));
        }
    }

    /** The mark holds the number of files, so a file that was deleted later is noticed too. */
    private static boolean isWhole(Path root) throws IOException {
        Path mark = root.resolve(COMPLETE);
        return Files.exists(mark) && Files.readString(mark).equals(Long.toString(files(root)));
    }

    private static long files(Path root) throws IOException {
        try (var found = Files.walk(root)) {
            return found.filter(path -> !path.endsWith(COMPLETE)).count();
        }
    }

    private static void unpack(Path folder, Path root) throws IOException {
        if (Files.exists(root)) {
            LOG.warn("The embedded PostgreSQL in {} is not whole and is unpacked again", root);
        }
        Path aside = folder.resolve("unpacking");
        Folders.delete(aside);
        extract(aside);
        Files.writeString(aside.resolve(COMPLETE), Long.toString(files(aside)));
        Folders.delete(root);
        Files.move(aside, root, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void extract(Path target) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + ARCHIVE)) {
            if (packed == null) {
                throw new IOException(ARCHIVE + " is not on the class path");
            }
            TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed));
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(archive, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(archive, file);
            if ((entry.getMode() & 0100) != 0) {
                makeExecutable(file);
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }
}
