package io.yunchou.platform.transfer.propose;

import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.mapping.KnownHeaders;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.CsvFormat;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.read.Sheets;
import io.yunchou.platform.transfer.read.SourceFile;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.FieldDocument;
import io.yunchou.platform.transfer.source.Fingerprint;
import io.yunchou.platform.transfer.source.Sources;
import io.yunchou.platform.transfer.source.StepDocument;
import io.yunchou.platform.transfer.source.TableDocument;
import io.yunchou.platform.transfer.staged.OpenFiles;
import io.yunchou.platform.transfer.staged.StagedFiles;
import io.yunchou.platform.transfer.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks into files before they are imported. */
@Service
public class Previews {
    private static final int ROWS_LOOKED_AT = 200;
    private static final int ROWS_SHOWN = 20;
    private static final int SAMPLES_SHOWN = 5;

    private final StagedFiles staged;
    private final Proposals proposals;
    private final Conventions conventions;
    private final Sources sources;

    Previews(StagedFiles staged, Proposals proposals, Conventions conventions, Sources sources) {
        this.staged = staged;
        this.proposals = proposals;
        this.conventions = conventions;
        this.sources = sources;
    }

    /**
     * Looks into a file.
     *
     * @param fileId the file
     * @param from how to read it; an empty file name means the first part
     * @param entity what it is to be imported as, for a proposal
     */
    public Preview of(long fileId, TableDocument from, @Nullable ImportEntity<?> entity) {
        try (OpenFiles open = staged.open(List.of(fileId))) {
            Bundle bundle = open.bundle();
            SourceFile part = from.file().isEmpty() ? bundle.files().getFirst() : bundle.file(from.file());
            try (Table table = Table.open(part, options(from, entity), bundle.limits())) {
                return of(bundle, table, from, entity);
            }
        }
    }

    private static ReadOptions options(TableDocument from, @Nullable ImportEntity<?> entity) {
        Character separator = from.separator() == null ? null : from.separator().charAt(0);
        return new ReadOptions(
                from.sheet(),
                from.encoding(),
                separator,
                from.headerRow(),
                entity == null ? header -> false : KnownHeaders.knownTo(entity));
    }

    private Preview of(Bundle bundle, Table table, TableDocument from, @Nullable ImportEntity<?> entity) {
        List<SourceRow> rows = rows(table);
        List<Column> columns = table.header().columns();
        CsvFormat csv = table.csv();
        Unit titleUnit = table.header().titleUnit();
        List<FieldProposal> proposal = entity == null ? List.of() : proposals.of(entity, columns, rows);
        return new Preview(
                bundle.files().stream().map(Previews::part).toList(),
                table.file().name(),
                table.sheet(),
                csv == null ? null : csv.charset().name(),
                csv == null ? null : String.valueOf(csv.separator()),
                table.header().firstRow(),
                table.header().lastRow(),
                table.titles().stream()
                        .map(row -> String.join(" ", row.texts()).strip())
                        .toList(),
                titleUnit == null ? null : titleUnit.label(),
                columns.stream().map(column -> preview(column, rows)).toList(),
                rows.stream().limit(ROWS_SHOWN).map(Previews::preview).toList(),
                table.rowsExpected(),
                conventions.system(table.header().names()).orElse(null),
                sources.recognising(Fingerprint.of(table.header().names())),
                proposal,
                entity == null ? null : step(table.file().name(), from, entity, proposal));
    }

    private static List<SourceRow> rows(Table table) {
        List<SourceRow> rows = new ArrayList<>();
        SourceRow row = table.next();
        while (row != null) {
            rows.add(row);
            row = rows.size() < ROWS_LOOKED_AT ? table.next() : null;
        }
        return rows;
    }

    private static Preview.Part part(SourceFile file) {
        return new Preview.Part(file.name(), file.format(), Sheets.of(file));
    }

    private static Preview.ColumnPreview preview(Column column, List<SourceRow> rows) {
        Unit unit = column.unit();
        List<String> samples = rows.stream()
                .map(row -> row.text(column.index()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES_SHOWN)
                .toList();
        return new Preview.ColumnPreview(column.name(), unit == null ? null : unit.label(), samples);
    }

    private static Preview.RowPreview preview(SourceRow row) {
        return new Preview.RowPreview(row.number(), row.texts());
    }

    private static StepDocument step(
            String file, TableDocument from, ImportEntity<?> entity, List<FieldProposal> proposal) {
        Map<String, FieldDocument> fields = new LinkedHashMap<>();
        for (FieldProposal field : proposal) {
            if (field.column() != null) {
                fields.put(field.field(), FieldDocument.ofColumn(field.column()).withDateFormat(field.dateFormat()));
            }
        }
        return new StepDocument(entity.name(), entity.name(), from.of(file), null, null, fields);
    }
}
