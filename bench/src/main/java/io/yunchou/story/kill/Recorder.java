package io.yunchou.story.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stands outside the server and writes each acknowledgement with its content to the disk before the next request goes
 * out. What it has read back later is the truth that the server is held against.
 */
final class Recorder implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    Recorder(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Returns once the line is on the disk. */
    void acknowledged(String work, int number, String content) {
        try {
            channel.write(StandardCharsets.UTF_8.encode(work + "\t" + number + "\t" + content + "\n"));
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("The recorder cannot write", failure);
        }
    }

    /** All that was acknowledged for one kind of work, as it stands on the disk. */
    Map<Integer, String> of(String work) throws IOException {
        Map<Integer, String> contents = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 3);
            if (parts[0].equals(work)) {
                contents.put(Integer.valueOf(parts[1]), parts[2]);
            }
        }
        return contents;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
