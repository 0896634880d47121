package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.read.RowSource;
import io.yunchou.platform.transfer.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows on a thread of its own, a little ahead of whoever takes them, so that reading and writing go on at the same
 * time. What it holds is bounded, whatever the size of the file.
 */
final class RowPump implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 500;
    private static final int AHEAD = 6;
    private static final List<SourceRow> END = List.of();

    private final RowSource source;
    private final BlockingQueue<List<SourceRow>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private volatile boolean closed;
    private volatile @Nullable RuntimeException failure;

    private RowPump(RowSource source) {
        this.source = source;
        this.reader = Thread.ofPlatform().daemon().name("import-reader").unstarted(this::pump);
    }

    static RowPump start(RowSource source) {
        RowPump pump = new RowPump(source);
        pump.reader.start();
        return pump;
    }

    /** The next rows; none after the last. Fails as reading failed. */
    List<SourceRow> next() {
        try {
            List<SourceRow> rows = ready.take();
            if (rows.isEmpty() && failure != null) {
                throw failure;
            }
            return rows;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading.", interrupted);
        }
    }

    private void pump() {
        try {
            List<SourceRow> rows = some();
            while (!rows.isEmpty() && put(rows)) {
                rows = some();
            }
        } catch (RuntimeException refusal) {
            failure = refusal;
        }
        put(END);
    }

    private List<SourceRow> some() {
        List<SourceRow> rows = new ArrayList<>(ROWS_AT_ONCE);
        while (rows.size() < ROWS_AT_ONCE) {
            SourceRow row = source.next();
            if (row == null) {
                return rows;
            }
            rows.add(row);
        }
        return rows;
    }

    /** Waits for room; gives up when nobody takes any more. */
    private boolean put(List<SourceRow> rows) {
        try {
            while (!closed) {
                if (ready.offer(rows, 50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Stops reading and waits for it, so that the file can be closed. */
    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
