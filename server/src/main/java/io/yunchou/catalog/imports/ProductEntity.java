package io.yunchou.catalog.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.catalog.CatalogPermissions;
import io.yunchou.catalog.application.ChangeCatalogue;
import io.yunchou.catalog.domain.Catalogue;
import io.yunchou.catalog.domain.Catalogues;
import io.yunchou.catalog.domain.ProductState;
import io.yunchou.catalog.imports.ProductEntity.ProductRow;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of products; their categories are on record. */
@Component
class ProductEntity implements ImportEntity<ProductRow> {
    private final Catalogues catalogues;
    private final ChangeCatalogue change;

    ProductEntity(Catalogues catalogues, ChangeCatalogue change) {
        this.catalogues = catalogues;
        this.change = change;
    }

    record ProductRow(
            long number, String code, String name, @Nullable String category, FileSpan span)
            implements DatedRow<ProductRow> {
        @Override
        public String subject() {
            return code;
        }

        @Override
        public ProductRow over(FileSpan other) {
            return new ProductRow(number, code, name, category, other);
        }
    }

    @Override
    public String name() {
        return "catalog.product";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required(
                        "code", Type.CODE, "BK-M82S-38", "Product", "Product Code", "ProductID", "SKU", "产品编码", "物料编码"),
                required("name", Type.TEXT, "Mountain-100 Silver", "Product Name", "ProductName", "产品名称", "物料名称"),
                optional("category", Type.CODE, "BIKES", "Category", "Category Code", "CategoryID", "分类编码", "品类编码")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    public String permission() {
        return CatalogPermissions.IMPORT;
    }

    @Override
    public ImportSession<ProductRow> open(ImportBatch batch) {
        return new DatedSession<>(ProductEntity::read, (rows, problems) -> take(rows, problems, batch.id()));
    }

    @Override
    public void undo(ImportBatch batch) {
        change.undo(batch.id());
    }

    private static Optional<ProductRow> read(ImportRow row, FileSpan span) {
        return row.text("code")
                .flatMap(code -> row.text("name")
                        .map(name -> new ProductRow(
                                row.number(), code, name, row.text("category").orElse(null), span)));
    }

    private void take(List<ProductRow> rows, RowProblems problems, long batchId) {
        Map<String, Long> ids =
                catalogues.identifyProducts(rows.stream().map(ProductRow::code).toList());
        Catalogue before = change.lock();
        Map<String, Long> categories = before.categoryIds();
        Map<Long, Timeline<ProductState>> products = new HashMap<>(before.products());
        for (ProductRow row : rows) {
            Long categoryId = row.category() == null ? null : categories.get(row.category());
            if (row.category() != null && categoryId == null) {
                problems.problem(
                        row.number(),
                        "category",
                        row.category(),
                        "unknown-category",
                        "the code of a category on record");
                continue;
            }
            long id = Objects.requireNonNull(ids.get(row.code()));
            ProductState state = new ProductState(row.name(), categoryId);
            products.put(
                    id,
                    products.getOrDefault(id, Timeline.empty())
                            .assign(row.span().range(), state));
        }
        change.save(before, before.withProducts(products), batchId);
    }
}
