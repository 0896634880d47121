package io.yunchou.catalog.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.catalog.CatalogPermissions;
import io.yunchou.catalog.application.ChangeCatalogue;
import io.yunchou.catalog.domain.Catalogue;
import io.yunchou.catalog.domain.Catalogues;
import io.yunchou.catalog.domain.CategoryState;
import io.yunchou.catalog.imports.CategoryEntity.CategoryRow;
import io.yunchou.platform.dated.DatedRow;
import io.yunchou.platform.dated.DatedSession;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import io.yunchou.platform.tree.DatedTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of product categories; a row's parent may stand anywhere in the file. */
@Component
class CategoryEntity implements ImportEntity<CategoryRow> {
    private final Catalogues catalogues;
    private final ChangeCatalogue change;

    CategoryEntity(Catalogues catalogues, ChangeCatalogue change) {
        this.catalogues = catalogues;
        this.change = change;
    }

    record CategoryRow(
            long number, String code, String name, @Nullable String parent, FileSpan span)
            implements DatedRow<CategoryRow> {
        @Override
        public String subject() {
            return code;
        }

        @Override
        public CategoryRow over(FileSpan other) {
            return new CategoryRow(number, code, name, parent, other);
        }
    }

    @Override
    public String name() {
        return "catalog.category";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required("code", Type.CODE, "BIKES", "Category", "Category Code", "CategoryID", "分类编码", "品类编码"),
                required("name", Type.TEXT, "Bikes", "Category Name", "CategoryName", "分类名称", "品类名称"),
                optional("parent", Type.CODE, "GOODS", "Parent", "Parent Code", "上级分类", "上级编码")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    public String permission() {
        return CatalogPermissions.IMPORT;
    }

    @Override
    public ImportSession<CategoryRow> open(ImportBatch batch) {
        return new DatedSession<>(CategoryEntity::read, (rows, problems) -> take(rows, problems, batch.id()));
    }

    @Override
    public void undo(ImportBatch batch) {
        change.undo(batch.id());
    }

    private static Optional<CategoryRow> read(ImportRow row, FileSpan span) {
        return row.text("code")
                .flatMap(code -> row.text("name")
                        .map(name -> new CategoryRow(
                                row.number(), code, name, row.text("parent").orElse(null), span)));
    }

    private void take(List<CategoryRow> rows, RowProblems problems, long batchId) {
        Map<String, Long> made = catalogues.identifyCategories(
                rows.stream().map(CategoryRow::code).toList());
        Catalogue before = change.lock();
        Map<String, Long> ids = new HashMap<>(before.categoryIds());
        ids.putAll(made);
        List<CategoryRow> good = rows;
        List<CategoryRow> bad = misfits(before, good, ids);
        while (!bad.isEmpty()) {
            bad.forEach(row -> tell(row, problems));
            Set<CategoryRow> refused = new HashSet<>(bad);
            good = good.stream().filter(row -> !refused.contains(row)).toList();
            bad = misfits(before, good, ids);
        }
        change.save(before, applied(before, good, ids), batchId);
    }

    /** The rows whose parent is unknown, does not exist on all their days, or stands below them. */
    private static List<CategoryRow> misfits(Catalogue before, List<CategoryRow> rows, Map<String, Long> ids) {
        List<CategoryRow> unknown =
                rows.stream().filter(row -> parentUnknown(row, ids)).toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        DatedTree<Long, CategoryState> tree = applied(before, rows, ids).categoryTree();
        return rows.stream()
                .filter(row -> {
                    Long id = Objects.requireNonNull(ids.get(row.code()));
                    return tree.circleThrough(id).isPresent()
                            || tree.orphaned(id).isPresent();
                })
                .toList();
    }

    private static boolean parentUnknown(CategoryRow row, Map<String, Long> ids) {
        return row.parent() != null && !ids.containsKey(row.parent());
    }

    private static void tell(CategoryRow row, RowProblems problems) {
        problems.problem(
                row.number(),
                "parent",
                row.parent(),
                "unfit-parent",
                "the code of a category that exists on these days and does not stand below this one");
    }

    private static Catalogue applied(Catalogue before, List<CategoryRow> rows, Map<String, Long> ids) {
        Map<Long, Timeline<CategoryState>> categories = new HashMap<>(before.categories());
        for (CategoryRow row : rows) {
            Long parentId = row.parent() == null ? null : ids.get(row.parent());
            categories.merge(
                    Objects.requireNonNull(ids.get(row.code())),
                    Timeline.<CategoryState>empty().assign(row.span().range(), new CategoryState(row.name(), parentId)),
                    (present, fresh) -> present.assign(
                            row.span().range(), fresh.spans().getFirst().value()));
        }
        return before.withCategories(categories);
    }
}
