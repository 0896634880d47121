package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of one import, ZIPs unpacked; what it unpacked is gone when it is closed. */
public final class Bundle implements AutoCloseable {
    private final Path workFolder;
    private final ReadLimits limits;
    private final List<SourceFile> files = new ArrayList<>();

    private Bundle(Path workFolder, ReadLimits limits) {
        this.workFolder = workFolder;
        this.limits = limits;
    }

    /** A file as it was handed in. */
    public record Given(String name, Path path) {}

    /** Opens files; refused when one of them is no table, damaged, or grows beyond the limits. */
    public static Bundle open(List<Given> given, ReadLimits limits) {
        Bundle bundle = new Bundle(makeFolder(), limits);
        try {
            given.forEach(file -> bundle.add(file.name(), file.path()));
            return bundle;
        } catch (RuntimeException refusal) {
            bundle.close();
            throw refusal;
        }
    }

    /** The tables' files, those of ZIPs included, in the order handed in. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    public ReadLimits limits() {
        return limits;
    }

    /** Finds a file by its name, with or without the folders before it; where there is but one file, any name finds it. */
    public SourceFile file(String name) {
        String wanted = plain(name);
        return files.stream()
                .filter(file -> plain(file.name()).equals(wanted))
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> lastPart(file.name()).equals(lastPart(name)))
                        .findFirst())
                .or(() -> files.size() == 1 ? files.stream().findFirst() : java.util.Optional.empty())
                .orElseThrow(() -> Refusals.unknownFile(
                        name, files.stream().map(SourceFile::name).toList()));
    }

    private void add(String name, Path path) {
        FileFormat format = Sniffer.sniff(name, path);
        switch (format) {
            case CSV -> files.add(new SourceFile(name, path, format));
            case XLSX -> {
                new ZipGuard(name, limits).check(path);
                files.add(new SourceFile(name, path, format));
            }
            case ZIP -> unpack(name, path);
        }
    }

    private void unpack(String name, Path path) {
        ZipGuard guard = new ZipGuard(name, limits);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : guard.entries(zip)) {
                if (table(entry)) {
                    unpack(guard, zip, entry);
                }
            }
        } catch (ZipException damaged) {
            throw Refusals.broken(name, "as a ZIP archive");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file gets a name of ours, since names inside a ZIP may point anywhere. */
    private void unpack(ZipGuard guard, ZipFile zip, ZipEntry entry) throws IOException {
        Path target = Files.createTempFile(workFolder, "part", "");
        try (OutputStream out = Files.newOutputStream(target)) {
            guard.unpack(zip, entry, out);
        }
        FileFormat format = Sniffer.sniff(entry.getName(), target);
        if (format == FileFormat.ZIP) {
            throw Refusals.unknownFormat(entry.getName(), "a ZIP inside a ZIP");
        }
        if (format == FileFormat.XLSX) {
            new ZipGuard(entry.getName(), limits).check(target);
        }
        files.add(new SourceFile(entry.getName(), target, format));
    }

    /** What people's programs pack along (licences, folders' own files) is left aside. */
    private static boolean table(ZipEntry entry) {
        String name = lastPart(entry.getName()).toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || entry.getName().startsWith("__MACOSX/");
        return !entry.isDirectory()
                && !hidden
                && (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".tsv") || name.endsWith(".txt"));
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String lastPart(String name) {
        String plain = plain(name);
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    private static Path makeFolder() {
        try {
            return Files.createTempDirectory("yunchou-import-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(workFolder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.deleteIfExists(workFolder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
