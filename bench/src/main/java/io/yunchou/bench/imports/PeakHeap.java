package io.yunchou.bench.imports;

import io.yunchou.story.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The most heap that a running server used, looked at four times a second by the JDK's own jstat. */
final class PeakHeap implements AutoCloseable {
    private static final int MILLIS = 250;
    private static final long KILOBYTE = 1024;
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process process;
    private final Thread reader;
    private volatile long bytes;

    private PeakHeap(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static PeakHeap of(Workshop workshop, long pid) {
        try {
            String jstat = workshop.java().resolveSibling("jstat").toString();
            return new PeakHeap(new ProcessBuilder(jstat, "-gc", Long.toString(pid), Integer.toString(MILLIS)).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long bytes() {
        return bytes;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            List<Integer> columns = new ArrayList<>();
            lines.lines().map(line -> List.of(line.strip().split("\\s+"))).forEach(cells -> {
                if (columns.isEmpty()) {
                    USED.forEach(name -> columns.add(cells.indexOf(name)));
                } else {
                    bytes = Math.max(bytes, used(cells, columns));
                }
            });
        } catch (IOException | UncheckedIOException stopped) {
            return;
        }
    }

    private static long used(List<String> cells, List<Integer> columns) {
        double kilobytes = 0;
        for (int column : columns) {
            String cell = column >= 0 && column < cells.size() ? cells.get(column) : "-";
            kilobytes += cell.equals("-") ? 0 : Double.parseDouble(cell);
        }
        return (long) (kilobytes * KILOBYTE);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
