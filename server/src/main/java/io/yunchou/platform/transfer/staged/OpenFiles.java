package io.yunchou.platform.transfer.staged;

import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.ReadLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Files of the database as a bundle on this machine. */
public final class OpenFiles implements AutoCloseable {
    private final List<Path> copies;
    private final Bundle bundle;

    private OpenFiles(List<Path> copies, Bundle bundle) {
        this.copies = copies;
        this.bundle = bundle;
    }

    static OpenFiles of(List<StagedFile> files, BiConsumer<Long, Path> copy, ReadLimits limits) {
        List<Path> copies = new ArrayList<>();
        List<Bundle.Given> given = new ArrayList<>();
        try {
            for (StagedFile file : files) {
                Path path = StagedFiles.temporary();
                copies.add(path);
                copy.accept(file.id(), path);
                given.add(new Bundle.Given(file.name(), path));
            }
            return new OpenFiles(copies, Bundle.open(given, limits));
        } catch (RuntimeException refusal) {
            copies.forEach(StagedFiles::delete);
            throw refusal;
        }
    }

    public Bundle bundle() {
        return bundle;
    }

    @Override
    public void close() {
        bundle.close();
        copies.forEach(StagedFiles::delete);
    }
}
