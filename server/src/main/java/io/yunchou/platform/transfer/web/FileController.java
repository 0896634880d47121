package io.yunchou.platform.transfer.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.propose.Preview;
import io.yunchou.platform.transfer.propose.Previews;
import io.yunchou.platform.transfer.run.ImportEntities;
import io.yunchou.platform.transfer.source.TableDocument;
import io.yunchou.platform.transfer.staged.StagedFile;
import io.yunchou.platform.transfer.staged.StagedFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files to be imported: handing them in, looking into them. */
@RestController
@RequestMapping("/api/imports/files")
class FileController {
    private final StagedFiles staged;
    private final Previews previews;
    private final ImportEntities entities;

    FileController(StagedFiles staged, Previews previews, ImportEntities entities) {
        this.staged = staged;
        this.previews = previews;
        this.entities = entities;
    }

    /** Takes a file: the body is its content as it is, so that too large a one is refused while it arrives. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(TransferPermissions.IMPORT)
    StagedFile store(@RequestParam String name, HttpServletRequest request) throws IOException {
        StagedFiles.refuseLarger(
                name, request.getContentLengthLong(), staged.limits().fileBytes());
        return staged.store(name, request.getInputStream());
    }

    @GetMapping("/{id}")
    @Requires(TransferPermissions.IMPORT)
    StagedFile file(@PathVariable long id) {
        return staged.file(id);
    }

    /** What the file seems to hold; with an entity, also which column would be which of its fields. */
    @GetMapping("/{id}/preview")
    @Requires(TransferPermissions.IMPORT)
    Preview preview(@PathVariable long id, Reading reading) {
        TableDocument from = new TableDocument(
                reading.part() == null ? "" : reading.part(),
                reading.sheet(),
                reading.encoding(),
                reading.separator(),
                reading.headerRow(),
                null,
                null,
                null);
        ImportEntity<?> entity = reading.entity() == null ? null : entities.permitted(reading.entity());
        return previews.of(id, from, entity);
    }

    /**
     * How to read the file, as far as it is stated.
     *
     * @param part the file inside a ZIP
     */
    record Reading(
            @Nullable String part,
            @Nullable String sheet,
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable Integer headerRow,
            @Nullable String entity) {}
}
