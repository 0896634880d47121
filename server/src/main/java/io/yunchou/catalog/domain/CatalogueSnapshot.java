package io.yunchou.catalog.domain;

import io.yunchou.catalog.ProductTree;
import io.yunchou.catalog.ProductTree.Key;
import io.yunchou.catalog.ProductTree.Kind;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import io.yunchou.platform.tree.PreOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A catalogue, ready to be asked: the trees of the days asked for are made once and kept. */
public final class CatalogueSnapshot {
    private static final int TREES_MAX = 50;

    private final long version;
    private final Catalogue catalogue;
    private final Directory products;
    private final Map<LocalDate, ProductTree> trees = new ConcurrentHashMap<>();

    public CatalogueSnapshot(long version, Catalogue catalogue) {
        this.version = version;
        this.catalogue = catalogue;
        this.products = directory(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Directory products() {
        return products;
    }

    public ProductTree asOf(LocalDate day) {
        if (trees.size() > TREES_MAX) {
            trees.clear();
        }
        return trees.computeIfAbsent(day, this::tree);
    }

    private record Present(PreOrder.Member<Key> member, Label label) {}

    private ProductTree tree(LocalDate day) {
        List<Present> present = new ArrayList<>();
        present.addAll(present(
                day,
                Kind.CATEGORY,
                catalogue.categories(),
                catalogue.categoryCodes(),
                CategoryState::name,
                CategoryState::parentId));
        present.addAll(present(
                day,
                Kind.PRODUCT,
                catalogue.products(),
                catalogue.productCodes(),
                ProductState::name,
                ProductState::categoryId));
        Map<Key, Label> labels = new HashMap<>();
        present.forEach(one -> labels.put(one.member().key(), one.label()));
        return ProductTree.of(
                day, version, present.stream().map(Present::member).toList(), labels);
    }

    private static <V> List<Present> present(
            LocalDate day,
            Kind kind,
            Map<Long, Timeline<V>> timelines,
            Map<Long, String> codes,
            Function<V, String> name,
            Function<V, @Nullable Long> parent) {
        List<Present> present = new ArrayList<>();
        timelines.forEach((id, timeline) -> timeline.on(day).ifPresent(state -> {
            Long above = parent.apply(state);
            Key parentKey = above == null ? null : new Key(Kind.CATEGORY, above);
            Label label = new Label(codes.getOrDefault(id, "#" + id), name.apply(state));
            present.add(new Present(new PreOrder.Member<>(new Key(kind, id), parentKey), label));
        }));
        present.sort(Comparator.comparing(one -> one.label().code()));
        return present;
    }

    private static Directory directory(Catalogue catalogue) {
        Map<Long, Label> labels = new HashMap<>();
        catalogue
                .products()
                .forEach((id, timeline) -> timeline.latest()
                        .ifPresent(state -> labels.put(
                                id, new Label(catalogue.productCodes().getOrDefault(id, "#" + id), state.name()))));
        return Directory.of(labels);
    }
}
