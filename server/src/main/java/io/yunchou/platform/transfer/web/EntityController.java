package io.yunchou.platform.transfer.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.run.ImportEntities;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be imported, and how a file for it looks. */
@RestController
@RequestMapping("/api/imports/entities")
class EntityController {
    private static final Predicate<String> CHINESE = name -> name.codePoints().anyMatch(Character::isIdeographic);

    private final ImportEntities entities;
    private final Exports exports;

    EntityController(ImportEntities entities, Exports exports) {
        this.entities = entities;
        this.exports = exports;
    }

    /** A kind of thing that can be imported. */
    record EntityView(String name, List<ImportField> fields) {
        static EntityView of(ImportEntity<?> entity) {
            return new EntityView(entity.name(), entity.fields());
        }
    }

    /** What the caller may import. */
    @GetMapping
    @Requires(TransferPermissions.IMPORT)
    List<EntityView> entities() {
        return entities.permitted().stream().map(EntityView::of).toList();
    }

    /** A file with the right headers in the reader's language and one example; an asterisk marks what is required. */
    @GetMapping("/{name}/template")
    @Requires(TransferPermissions.IMPORT)
    void template(
            @PathVariable String name,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        ImportEntity<?> entity = entities.permitted(name);
        List<ExportColumn<ImportEntity<?>>> columns =
                entity.fields().stream().map(EntityController::column).toList();
        exports.send(
                new ExportTable<>(name.replace('.', '-'), columns), format, taker -> taker.accept(entity), response);
    }

    private static ExportColumn<ImportEntity<?>> column(ImportField field) {
        String mark = field.required() ? "*" : "";
        return ExportColumn.text(
                header(field, CHINESE) + mark, header(field, CHINESE.negate()) + mark, entity -> field.example());
    }

    private static String header(ImportField field, Predicate<String> language) {
        return Stream.concat(field.synonyms().stream(), Stream.of(field.name()))
                .filter(language)
                .findFirst()
                .orElse(field.name());
    }
}
