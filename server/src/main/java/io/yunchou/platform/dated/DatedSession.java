package io.yunchou.platform.dated;

import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in a file whose rows each say what holds for a subject over some days. Rows are kept until the last one. */
public final class DatedSession<R extends DatedRow<R>> implements ImportSession<R> {
    private final Reader<R> reader;
    private final Taker<R> taker;
    private final List<R> rows = new ArrayList<>();

    public DatedSession(Reader<R> reader, Taker<R> taker) {
        this.reader = reader;
        this.taker = taker;
    }

    /** Reads what stands in a row beside its days. */
    @FunctionalInterface
    public interface Reader<R> {
        Optional<R> read(ImportRow row, FileSpan span);
    }

    /** Writes the rows, whose days are settled against each other; says which are bad only in the whole. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(List<R> settled, RowProblems problems);
    }

    @Override
    public Optional<R> check(ImportRow row) {
        Optional<R> read = FileSpan.read(row).flatMap(span -> reader.read(row, span));
        return row.bad() ? Optional.empty() : read;
    }

    @Override
    public void write(R row) {
        rows.add(row);
    }

    @Override
    public void finish(RowProblems problems) {
        taker.take(DatedRows.settled(rows, problems), problems);
    }
}
