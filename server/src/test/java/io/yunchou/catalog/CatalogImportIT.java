package io.yunchou.catalog;

import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.Money;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.Sheet.Taken;
import io.yunchou.support.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CatalogImportIT {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

    @Autowired
    private Products products;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void startEmpty() {
        jdbc.sql("""
                        truncate catalog.category, catalog.category_span, catalog.product, catalog.product_span,
                            catalog.price_span, catalog.cost_span
                        """).update();
        jdbc.sql("update catalog.structure_version set version = nextval('catalog.structure_version_sequence')")
                .update();
    }

    @Test
    void productsHangInTheTreeOfTheirCategories() {
        take("catalog.category", "code|name|parent\nMTB|Mountain Bikes|BIKES\nBIKES|Bikes|");
        take("catalog.product", "code|name|category\n771|Mountain-100|MTB\n1|Adjustable Race|");

        ProductTree tree = products.asOf(DAY);
        ProductTree.Node bikes = tree.nodes().stream()
                .filter(node -> node.label().code().equals("BIKES"))
                .findFirst()
                .orElseThrow();
        assertThat(tree.productsUnder(bikes)).containsExactly(product("771"));
        assertThat(tree.nodes())
                .extracting(node -> " ".repeat(node.depth()) + node.label().code())
                .containsExactlyInAnyOrder("1", "BIKES", " MTB", "  771");
    }

    @Test
    void aPriceHoldsUntilTheNextOne() {
        take("catalog.product", "code|name\n707|Helmet");
        assertThat(take("catalog.price", """
                product|amount|currency|start|lastDay
                707|33.6442|USD|2012-05-30|2013-05-29
                707|34.99|USD|2013-05-30|
                707|35.99|USD|2014-05-30|""").problems()).isEmpty();

        assertThat(price("2012-05-29")).isNull();
        assertThat(price("2013-05-29")).isEqualTo("33.6442");
        assertThat(price("2014-05-29")).isEqualTo("34.9900");
        assertThat(price("2014-05-30")).isEqualTo("35.9900");
        assertThat(products.cost(product("707"), DAY)).isEmpty();
    }

    @Test
    void tellsWhatIsWrong() {
        take("catalog.product", "code|name\n707|Helmet");

        assertThat(take("catalog.cost", """
                product|amount|currency|start
                708|1|USD|2012-05-30
                707|-1|USD|2012-05-30
                707|1.23456|USD|2012-05-30
                707|1|XXQ|2012-05-30""").problems())
                .containsExactlyInAnyOrder(
                        "3 amount negative",
                        "4 amount too-many-decimals",
                        "5 currency unknown-currency",
                        "2 product unknown-product");
        assertThat(take("catalog.category", "code|name|parent\nA|a|B\nB|b|A\nC|c|D")
                        .problems())
                .containsExactlyInAnyOrder("2 parent unfit-parent", "3 parent unfit-parent", "4 parent unfit-parent");
        assertThat(take("catalog.product", "code|name|category\n1|one|none").problems())
                .containsExactly("2 category unknown-category");
    }

    @Test
    void undoPutsPricesBack() {
        take("catalog.product", "code|name\n707|Helmet");
        take("catalog.price", "product|amount|currency|start\n707|10|USD|2012-01-01");
        Taken raise = take("catalog.price", "product|amount|currency|start\n707|12|USD|2013-01-01");
        assertThat(price("2013-06-01")).isEqualTo("12.0000");

        undo(raise.batch());

        assertThat(price("2013-06-01")).isEqualTo("10.0000");
    }

    private Taken take(String entity, String sheet) {
        return SignedIn.as(SALES_OPS_HQ).call(() -> Sheet.of(sheet).takenInBy(entities.get(entity), transaction));
    }

    private void undo(ImportBatch batch) {
        SignedIn.as(SALES_OPS_HQ).run(() -> entities.get(batch.entity()).undo(batch));
    }

    private ProductId product(String code) {
        return new ProductId(products.products().idOf(code).orElseThrow());
    }

    private String price(String day) {
        return products.listPrice(product("707"), LocalDate.parse(day))
                .map(Money::amount)
                .map(String::valueOf)
                .orElse(null);
    }
}
