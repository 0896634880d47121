package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.mapping.KnownHeaders;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.StepDocument;
import io.yunchou.platform.transfer.staged.OpenFiles;
import io.yunchou.platform.transfer.staged.StagedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The problems of a step together with the rows that they are in, for correcting those and importing them again. */
@Service
public class BadRows {
    private static final int AT_ONCE = 2_000;

    private final ImportReads reads;
    private final ImportEntities entities;
    private final StagedFiles staged;

    BadRows(ImportReads reads, ImportEntities entities, StagedFiles staged) {
        this.reads = reads;
        this.entities = entities;
        this.staged = staged;
    }

    /** A problem and the row as it stands in the file. */
    public record BadRow(RowProblem problem, List<String> cells) {}

    /** The open file of one step. */
    public final class OfStep implements AutoCloseable {
        private final OpenFiles files;
        private final Table table;
        private final long batchId;

        private OfStep(OpenFiles files, Table table, long batchId) {
            this.files = files;
            this.table = table;
            this.batchId = batchId;
        }

        /** The headers of the file. */
        public List<String> headers() {
            return table.header().names();
        }

        /** Gives each problem with its row, in the order of the rows; memory does not grow with their number. */
        public void each(Consumer<BadRow> taker) {
            List<RowProblem> page = reads.problemsByRow(batchId, -1, -1, AT_ONCE);
            @Nullable SourceRow row = table.next();
            while (!page.isEmpty()) {
                for (RowProblem problem : page) {
                    while (row != null && row.number() < problem.row()) {
                        row = table.next();
                    }
                    boolean found = row != null && row.number() == problem.row();
                    taker.accept(new BadRow(problem, found ? cells(row) : List.of()));
                }
                RowProblem last = page.getLast();
                page = reads.problemsByRow(batchId, last.row(), last.id(), AT_ONCE);
            }
        }

        private List<String> cells(@Nullable SourceRow row) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; row != null && column < headers().size(); column++) {
                cells.add(row.text(column));
            }
            return cells;
        }

        @Override
        public void close() {
            table.close();
            files.close();
        }
    }

    /** Opens the file of one step of an import that the caller may see. */
    public OfStep open(long importId, int stepNumber) {
        FileImport found = reads.visible(importId);
        ImportResult.Step result =
                found.steps().get(Math.clamp(stepNumber, 1, found.steps().size()) - 1);
        StepDocument step = reads.source(importId)
                .steps()
                .get(Math.clamp(stepNumber, 1, found.steps().size()) - 1);
        ImportEntity<?> entity = entities.entity(result.entity());
        OpenFiles files = staged.open(reads.fileIds(importId));
        try {
            Table table = Table.open(
                    files.bundle().file(step.from().file()),
                    KnownHeaders.optionsOf(step, entity),
                    files.bundle().limits());
            return new OfStep(files, table, result.batchId());
        } catch (RuntimeException refusal) {
            files.close();
            throw refusal;
        }
    }
}
