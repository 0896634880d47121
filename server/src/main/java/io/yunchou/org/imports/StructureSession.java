package io.yunchou.org.imports;

import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.Breach;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureRules;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.DatedRows;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one file in. Rows are kept until the last one: only the whole file shows whether it makes an organisation. Rows
 * that break a rule are left out one after the other until the rest breaks none.
 */
final class StructureSession<R extends StructureRow<R>> implements ImportSession<R> {
    private final StructureEntity<R> entity;
    private final Structures structures;
    private final ChangeStructure change;
    private final long batchId;
    private final List<R> rows = new ArrayList<>();

    StructureSession(StructureEntity<R> entity, Structures structures, ChangeStructure change, long batchId) {
        this.entity = entity;
        this.structures = structures;
        this.change = change;
        this.batchId = batchId;
    }

    @Override
    public Optional<R> check(ImportRow row) {
        Optional<R> read = FileSpan.read(row).flatMap(span -> entity.read(row, span));
        return row.bad() ? Optional.empty() : read;
    }

    @Override
    public void write(R row) {
        rows.add(row);
    }

    @Override
    public void finish(RowProblems problems) {
        List<R> settled = DatedRows.settled(rows, problems);
        entity.identify(structures, settled);
        Structure before = change.lock();
        CodeIds ids = CodeIds.of(before);
        List<R> good = entity.known(settled, before, ids, problems);
        Structure after = entity.applied(before, good, ids);
        List<Breach> breaches = StructureRules.breaches(after);
        while (!breaches.isEmpty()) {
            good = without(breaches, good, ids, problems);
            after = entity.applied(before, good, ids);
            breaches = StructureRules.breaches(after);
        }
        change.save(before, after, batchId);
    }

    private List<R> without(List<Breach> breaches, List<R> good, CodeIds ids, RowProblems problems) {
        Set<R> bad = new HashSet<>();
        for (Breach breach : breaches) {
            for (R row : culprits(breach, good, ids)) {
                if (bad.add(row)) {
                    tell(breach, row, problems);
                }
            }
        }
        return good.stream().filter(row -> !bad.contains(row)).toList();
    }

    /** The rows of the likeliest subject that the file changes at all, on the days of the breach if any. */
    private List<R> culprits(Breach breach, List<R> good, CodeIds ids) {
        for (Subject subject : breach.subjects()) {
            List<R> own = good.stream()
                    .filter(row -> row.subjects(ids).contains(subject))
                    .toList();
            List<R> then = own.stream()
                    .filter(row -> row.span().range().overlaps(breach.during()))
                    .toList();
            if (!own.isEmpty()) {
                return then.isEmpty() ? own : then;
            }
        }
        throw breach.asException();
    }

    private void tell(Breach breach, R row, RowProblems problems) {
        String field = entity.field(breach.error());
        problems.problem(
                row.number(),
                field,
                row.value(field),
                breach.error().code(),
                breach.message().replace('\n', ' '));
    }
}
