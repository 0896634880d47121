package io.yunchou.catalog.application;

import io.yunchou.catalog.ProductId;
import io.yunchou.catalog.ProductTree;
import io.yunchou.catalog.Products;
import io.yunchou.catalog.domain.CatalogueSnapshot;
import io.yunchou.catalog.domain.Catalogues;
import io.yunchou.kernel.Money;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.dated.VersionedCache;
import io.yunchou.platform.tree.Directory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue, kept in memory until its version number changes. */
@Component
public class CachedProducts implements Products {
    private final VersionedCache<CatalogueSnapshot> snapshots;

    CachedProducts(Catalogues catalogues) {
        this.snapshots = new VersionedCache<>(
                catalogues::version, version -> new CatalogueSnapshot(version, catalogues.present()));
    }

    /** Everything at its present version. */
    public CatalogueSnapshot snapshot() {
        return snapshots.current();
    }

    @Override
    public Directory products() {
        return snapshot().products();
    }

    @Override
    public ProductTree asOf(LocalDate day) {
        return snapshot().asOf(day);
    }

    @Override
    public Optional<Money> listPrice(ProductId product, LocalDate day) {
        return on(snapshot().catalogue().prices(), product, day);
    }

    @Override
    public Optional<Money> cost(ProductId product, LocalDate day) {
        return on(snapshot().catalogue().costs(), product, day);
    }

    private static Optional<Money> on(Map<Long, Timeline<Money>> amounts, ProductId product, LocalDate day) {
        return Optional.ofNullable(amounts.get(product.value())).flatMap(timeline -> timeline.on(day));
    }
}
