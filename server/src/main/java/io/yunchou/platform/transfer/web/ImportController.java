package io.yunchou.platform.transfer.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.run.BadRows;
import io.yunchou.platform.transfer.run.FileImport;
import io.yunchou.platform.transfer.run.ImportReads;
import io.yunchou.platform.transfer.run.Imports;
import io.yunchou.platform.transfer.run.RowProblem;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.Sources;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports: beginning one, what became of it, taking it back. */
@RestController
@RequestMapping("/api/imports")
class ImportController {
    private static final int PAGE_MAX = 500;

    private final Imports imports;
    private final ImportReads reads;
    private final BadRows badRows;
    private final Sources sources;
    private final Exports exports;

    ImportController(Imports imports, ImportReads reads, BadRows badRows, Sources sources, Exports exports) {
        this.imports = imports;
        this.reads = reads;
        this.badRows = badRows;
        this.sources = sources;
        this.exports = exports;
    }

    /**
     * What is to be imported.
     *
     * @param fileIds the files that were handed in
     * @param sourceId the saved source by which they are read; or
     * @param source how they are read
     * @param policy what becomes of bad rows
     * @param dryRun whether all is tried and nothing goes in
     */
    record ImportRequest(
            @NotEmpty List<Long> fileIds,
            @Nullable Long sourceId,
            @Nullable SourceDocument source,
            @NotNull ImportPolicy policy,
            boolean dryRun) {}

    /** Begins an import, or a dry run; a job works on it. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(TransferPermissions.IMPORT)
    Imports.Begun begin(@Valid @RequestBody ImportRequest request) {
        SourceDocument source = request.source() != null
                ? request.source()
                : sources.source(request.sourceId() == null ? 0 : request.sourceId())
                        .document();
        return imports.begin(request.fileIds(), source, request.policy(), request.dryRun());
    }

    /** The latest first: one's own, or all with the permission. */
    @GetMapping
    @Requires(TransferPermissions.IMPORT)
    Slice<FileImport> list(@RequestParam @Nullable Long after, @RequestParam(defaultValue = "50") int limit) {
        int size = Math.clamp(limit, 1, PAGE_MAX);
        List<FileImport> found = reads.list(after == null ? Long.MAX_VALUE : after, size + 1);
        boolean more = found.size() > size;
        List<FileImport> page = more ? found.subList(0, size) : found;
        return new Slice<>(page, more ? Long.toString(page.getLast().id()) : null);
    }

    @GetMapping("/{id}")
    @Requires(TransferPermissions.IMPORT)
    FileImport fileImport(@PathVariable long id) {
        return reads.visible(id);
    }

    /** How the files of an import were read, for use again. */
    @GetMapping("/{id}/source")
    @Requires(TransferPermissions.IMPORT)
    SourceDocument source(@PathVariable long id) {
        reads.visible(id);
        return reads.source(id);
    }

    /** What is wrong with which row, in the order in which it was found. */
    @GetMapping("/{id}/problems")
    @Requires(TransferPermissions.IMPORT)
    Slice<RowProblem> problems(
            @PathVariable long id,
            @RequestParam @Nullable Long batchId,
            @RequestParam @Nullable Long after,
            @RequestParam(defaultValue = "100") int limit) {
        reads.visible(id);
        int size = Math.clamp(limit, 1, PAGE_MAX);
        List<RowProblem> found = reads.problems(id, batchId, after == null ? 0 : after, size + 1);
        boolean more = found.size() > size;
        List<RowProblem> page = more ? found.subList(0, size) : found;
        return new Slice<>(page, more ? Long.toString(page.getLast().id()) : null);
    }

    /** The bad rows of a step as they stand in the file, each with what is wrong with it. */
    @GetMapping("/{id}/steps/{step}/problems/export")
    @Requires(TransferPermissions.IMPORT)
    void exportProblems(
            @PathVariable long id,
            @PathVariable int step,
            @RequestParam(defaultValue = "CSV") ExportFormat format,
            HttpServletResponse response) {
        try (BadRows.OfStep rows = badRows.open(id, step)) {
            exports.send(
                    new ExportTable<>("import-%d-problems".formatted(id), columns(rows.headers())),
                    format,
                    rows::each,
                    response);
        }
    }

    private static List<ExportColumn<BadRows.BadRow>> columns(List<String> headers) {
        List<ExportColumn<BadRows.BadRow>> columns = new ArrayList<>();
        columns.add(ExportColumn.number(
                "行号", "Row", row -> BigDecimal.valueOf(row.problem().row())));
        columns.add(ExportColumn.text("字段", "Field", row -> row.problem().field()));
        columns.add(ExportColumn.text("值", "Value", row -> row.problem().value()));
        columns.add(ExportColumn.text("问题", "Problem", row -> row.problem().code()));
        columns.add(ExportColumn.text("应为", "Expected", row -> row.problem().expected()));
        for (int column = 0; column < headers.size(); column++) {
            int index = column;
            String header = headers.get(column);
            columns.add(ExportColumn.text(
                    header,
                    header,
                    row -> index < row.cells().size() ? row.cells().get(index) : null));
        }
        return columns;
    }

    /** Begins to take an import back; a job works on it. */
    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(TransferPermissions.UNDO)
    Imports.Begun undo(@PathVariable long id) {
        return imports.undo(id);
    }
}
