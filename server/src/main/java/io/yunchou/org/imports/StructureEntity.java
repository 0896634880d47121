package io.yunchou.org.imports;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureDraft;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One kind of file that changes the structure. */
abstract class StructureEntity<R extends StructureRow<R>> implements ImportEntity<R> {
    private final Structures structures;
    private final ChangeStructure change;

    StructureEntity(Structures structures, ChangeStructure change) {
        this.structures = structures;
        this.change = change;
    }

    @Override
    public final String permission() {
        return OrgPermissions.IMPORT;
    }

    @Override
    public final ImportSession<R> open(ImportBatch batch) {
        return new StructureSession<>(this, structures, change, batch.id());
    }

    @Override
    public final void undo(ImportBatch batch) {
        change.undo(batch.id());
    }

    /** Reads what stands in the row beside its days. */
    abstract Optional<R> read(ImportRow row, FileSpan span);

    /** Makes ids for what the rows bring. */
    abstract void identify(Structures structures, Collection<R> rows);

    /** Keeps the rows whose codes are known, be it from the file itself. */
    abstract List<R> known(List<R> rows, Structure before, CodeIds ids, RowProblems problems);

    /** Changes the structure as the rows say. */
    abstract void apply(StructureDraft draft, List<R> rows, CodeIds ids);

    final Structure applied(Structure before, List<R> rows, CodeIds ids) {
        StructureDraft draft = before.draft();
        apply(draft, rows, ids);
        return draft.structure();
    }

    /** The field to which a broken rule is told. */
    abstract String field(OrgError error);

    /** Says to a row that it names something that does not exist. */
    static void unknown(StructureRow<?> row, String field, Subject.Kind kind, RowProblems problems) {
        String noun = kind.name().toLowerCase(Locale.ROOT);
        problems.problem(
                row.number(),
                field,
                row.value(field),
                "unknown-" + noun,
                "the code of a %s that exists or that this file brings".formatted(noun));
    }
}
