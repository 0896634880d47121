package io.yunchou.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory of processes (PSS): a page that several share counts once in the sum. */
final class ProportionalMemory {
    private ProportionalMemory() {}

    static long bytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> bytes(process.pid())).sum();
    }

    private static long bytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
