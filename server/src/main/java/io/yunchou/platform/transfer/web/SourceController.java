package io.yunchou.platform.transfer.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.source.SavedSource;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.SourceText;
import io.yunchou.platform.transfer.source.Sources;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sources that are kept: how the files of one origin are read. */
@RestController
@RequestMapping("/api/imports/sources")
class SourceController {
    private static final String YAML = "application/yaml";

    private final Sources sources;
    private final SourceText texts;

    SourceController(Sources sources, SourceText texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @GetMapping
    @Requires(TransferPermissions.IMPORT)
    List<SavedSource> all() {
        return sources.all();
    }

    @GetMapping("/{id}")
    @Requires(TransferPermissions.IMPORT)
    SavedSource source(@PathVariable long id) {
        return sources.source(id);
    }

    /** The source as a document to keep beside its files. */
    @GetMapping(path = "/{id}/document", produces = YAML)
    @Requires(TransferPermissions.IMPORT)
    String document(@PathVariable long id) {
        return texts.yaml(sources.source(id).document());
    }

    /** Reads a source document, YAML or JSON, without keeping it. */
    @PostMapping(
            path = "/read",
            consumes = {MediaType.TEXT_PLAIN_VALUE, YAML})
    @Requires(TransferPermissions.IMPORT)
    SourceDocument read(@RequestBody String text) {
        return texts.read(text);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(TransferPermissions.MANAGE_SOURCES)
    SavedSource add(@RequestBody SourceDocument document) {
        return sources.add(document);
    }

    /** Changes a source; the version is the one that the change was made from. */
    @PutMapping("/{id}")
    @Requires(TransferPermissions.MANAGE_SOURCES)
    SavedSource change(@PathVariable long id, @RequestParam int version, @RequestBody SourceDocument document) {
        return sources.change(id, version, document);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(TransferPermissions.MANAGE_SOURCES)
    void remove(@PathVariable long id) {
        sources.remove(id);
    }
}
