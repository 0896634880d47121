package io.yunchou.catalog.imports;

import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.catalog.CatalogPermissions;
import io.yunchou.catalog.application.ChangeCatalogue;
import io.yunchou.catalog.domain.Catalogue;
import io.yunchou.catalog.imports.AmountEntity.AmountRow;
import io.yunchou.kernel.Money;
import io.yunchou.kernel.Rounding;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files of list prices or of costs: an amount of a product over some days. */
class AmountEntity implements ImportEntity<AmountRow> {
    private final ChangeCatalogue change;
    private final Target target;

    AmountEntity(ChangeCatalogue change, Target target) {
        this.change = change;
        this.target = target;
    }

    /** Where the amounts go. */
    enum Target {
        PRICE("catalog.price", "List Price", "价格", "标价", "UnitPrice") {
            @Override
            Map<Long, Timeline<Money>> of(Catalogue catalogue) {
                return catalogue.prices();
            }

            @Override
            Catalogue changed(Catalogue catalogue, Map<Long, Timeline<Money>> amounts) {
                return catalogue.withPrices(amounts);
            }
        },
        COST("catalog.cost", "Standard Cost", "成本", "标准成本", "Cost") {
            @Override
            Map<Long, Timeline<Money>> of(Catalogue catalogue) {
                return catalogue.costs();
            }

            @Override
            Catalogue changed(Catalogue catalogue, Map<Long, Timeline<Money>> amounts) {
                return catalogue.withCosts(amounts);
            }
        };

        private final String entity;
        private final String[] words;

        Target(String entity, String... words) {
            this.entity = entity;
            this.words = words;
        }

        abstract Map<Long, Timeline<Money>> of(Catalogue catalogue);

        abstract Catalogue changed(Catalogue catalogue, Map<Long, Timeline<Money>> amounts);
    }

    record AmountRow(long number, String product, Money money, FileSpan span) implements DatedRow<AmountRow> {
        @Override
        public String subject() {
            return product;
        }

        @Override
        public AmountRow over(FileSpan other) {
            return new AmountRow(number, product, money, other);
        }
    }

    @Override
    public String name() {
        return target.entity;
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required(
                        "product",
                        Type.CODE,
                        "BK-M82S-38",
                        "Product",
                        "Product Code",
                        "ProductID",
                        "SKU",
                        "产品编码",
                        "物料编码"),
                required("amount", Type.AMOUNT, "3399.99", target.words),
                required("currency", Type.CODE, "USD", "Currency", "Currency Code", "币种", "货币")));
        fields.addAll(FileSpan.fields(true));
        return fields;
    }

    @Override
    public String permission() {
        return CatalogPermissions.IMPORT;
    }

    @Override
    public ImportSession<AmountRow> open(ImportBatch batch) {
        return new DatedSession<>(AmountEntity::read, (rows, problems) -> take(rows, problems, batch.id()));
    }

    @Override
    public void undo(ImportBatch batch) {
        change.undo(batch.id());
    }

    private static Optional<AmountRow> read(ImportRow row, FileSpan span) {
        Optional<String> product = row.text("product");
        Optional<BigDecimal> amount = row.decimal("amount");
        Optional<Currency> currency = row.text("currency").flatMap(code -> currency(row, code));
        amount.ifPresent(value -> checkAmount(row, value));
        if (row.bad() || product.isEmpty() || amount.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        // At the stored scale, so that the same price imported again is seen as the same.
        Money money = new Money(Rounding.halfUp(amount.get(), Rounding.LEDGER_SCALE), currency.get());
        return Optional.of(new AmountRow(row.number(), product.get(), money, span));
    }

    private static void checkAmount(ImportRow row, BigDecimal amount) {
        if (amount.signum() < 0) {
            row.problem("amount", "negative", "0 or more");
        } else if (amount.stripTrailingZeros().scale() > Rounding.LEDGER_SCALE) {
            row.problem("amount", "too-many-decimals", "at most %d decimals".formatted(Rounding.LEDGER_SCALE));
        }
    }

    private static Optional<Currency> currency(ImportRow row, String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            row.problem("currency", "unknown-currency", "an ISO 4217 code such as CNY or USD");
            return Optional.empty();
        }
    }

    private void take(List<AmountRow> rows, RowProblems problems, long batchId) {
        Catalogue before = change.lock();
        Map<String, Long> products = before.productIds();
        Map<Long, Timeline<Money>> amounts = new HashMap<>(target.of(before));
        for (AmountRow row : rows) {
            Long id = products.get(row.product());
            if (id == null) {
                problems.problem(
                        row.number(), "product", row.product(), "unknown-product", "the code of a product on record");
                continue;
            }
            amounts.put(
                    id,
                    amounts.getOrDefault(id, Timeline.empty()).assign(row.span().range(), row.money()));
        }
        change.save(before, target.changed(before, amounts), batchId);
    }
}
