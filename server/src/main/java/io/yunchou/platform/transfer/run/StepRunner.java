package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportProgress;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.mapping.MappedRow;
import io.yunchou.platform.transfer.mapping.StepPlan;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.StepDocument;
import java.util.List;
import java.util.Optional;

/** Carries the rows of one table into one session. */
final class StepRunner<R> {
    private final ImportBatch batch;
    private final ImportEntity<R> entity;
    private final StepPlan plan;
    private final Totals totals;
    private final ProblemLog.OfBatch problems;
    private final MappedRow mapped;
    private long rows;
    private long written;
    private long skipped;

    StepRunner(ImportBatch batch, ImportEntity<R> entity, StepPlan plan, ProblemLog.OfBatch problems) {
        this.batch = batch;
        this.entity = entity;
        this.plan = plan;
        this.totals = new Totals(mappedFields(entity, plan));
        this.problems = problems;
        this.mapped = plan.row();
    }

    private static List<ImportField> mappedFields(ImportEntity<?> entity, StepPlan plan) {
        return entity.fields().stream().filter(field -> plan.maps(field.name())).toList();
    }

    ImportResult.Step run(StepDocument step, Table table, ImportProgress progress) {
        long badWhileReading;
        try (ImportSession<R> session = entity.open(batch);
                RowPump pump = RowPump.start(table)) {
            for (List<SourceRow> some = pump.next(); !some.isEmpty(); some = pump.next()) {
                progress.checkCancelled();
                some.forEach(row -> take(row, session));
                progress.rows(rows, Math.max(rows, table.rowsExpected()));
            }
            badWhileReading = problems.bad();
            session.finish(problems);
        }
        progress.rows(rows, rows);
        long good = written - (problems.bad() - badWhileReading);
        return new ImportResult.Step(
                batch.id(),
                step.name(),
                entity.name(),
                table.file().name(),
                table.sheet(),
                good,
                problems.bad(),
                skipped,
                problems.warnings());
    }

    private void take(SourceRow row, ImportSession<R> session) {
        rows++;
        mapped.moveTo(row, problems);
        if (totals.isNoData(row)) {
            totals.check(mapped, problems);
            skipped++;
        } else if (plan.wanted().test(row)) {
            checkAndWrite(session);
            totals.add(mapped);
        } else {
            skipped++;
        }
    }

    private void checkAndWrite(ImportSession<R> session) {
        mapped.checkRequired();
        if (mapped.bad()) {
            return;
        }
        Optional<R> checked = session.check(mapped);
        if (checked.isPresent() && !mapped.bad()) {
            session.write(checked.get());
            written++;
        }
    }
}
