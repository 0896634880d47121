package io.yunchou.catalog;

import java.util.Set;

/** The port by which the catalogue learns that something stands on a product, before an import of products is taken back. */
public interface ProductUse {
    /** Those of the products on which something stands. */
    Set<ProductId> usedOf(Set<ProductId> products);
}
