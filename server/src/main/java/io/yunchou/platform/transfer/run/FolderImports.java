package io.yunchou.platform.transfer.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.transfer.ImportBundles;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.ImportProgress;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.TransferError;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.SourceText;
import io.yunchou.platform.transfer.staged.StagedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folders as they are shipped, taken in by the same steps as any import. */
@Service
class FolderImports implements ImportBundles {
    private final SourceText sources;
    private final StagedFiles staged;
    private final ImportTable table;
    private final ImportRunner runner;
    private final Callers callers;

    FolderImports(SourceText sources, StagedFiles staged, ImportTable table, ImportRunner runner, Callers callers) {
        this.sources = sources;
        this.staged = staged;
        this.table = table;
        this.runner = runner;
        this.callers = callers;
    }

    @Override
    @Transactional
    public ImportResult run(Path folder, ImportProgress progress) {
        SourceDocument document = sources.read(text(folder.resolve("source.yaml")));
        List<Path> files = files(folder.resolve("files"));
        long importId = table.insert(document, ImportPolicy.GOOD_ROWS, false, callers.current());
        table.addFiles(importId, files.stream().map(this::store).toList());
        try (Bundle bundle =
                Bundle.open(files.stream().map(FolderImports::given).toList(), staged.limits())) {
            return runner.run(importId, bundle, progress);
        }
    }

    private static Bundle.Given given(Path file) {
        return new Bundle.Given(String.valueOf(file.getFileName()), file);
    }

    private long store(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return staged.store(String.valueOf(file.getFileName()), content).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new BusinessException(
                    TransferError.UNKNOWN_FILE,
                    "The source document %s cannot be read.\nMaybe the folder is another one.".formatted(path),
                    Map.of("file", path.toString()));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new BusinessException(
                    TransferError.UNKNOWN_FILE,
                    "The folder %s cannot be read.\nMaybe it lies elsewhere.".formatted(folder),
                    Map.of("file", folder.toString()));
        }
    }
}
