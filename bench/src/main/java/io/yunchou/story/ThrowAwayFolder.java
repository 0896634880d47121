package io.yunchou.story;

import io.yunchou.launcher.postgres.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone afterwards. */
public final class ThrowAwayFolder implements AutoCloseable {
    private final Path path;

    public ThrowAwayFolder() {
        try {
            this.path = Files.createTempDirectory("yunchou-story");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(path);
    }
}
