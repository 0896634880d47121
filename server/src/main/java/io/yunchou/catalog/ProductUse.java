package io.yunchou.catalog;

import java.util.List;
import java.util.Set;

/** The port by which the catalogue learns what stands on products, before an import of products is taken back. */
public interface ProductUse {
    /** What stands on any of these products, as people call it, at most a handful; none where nothing does. */
    List<String> usersOfProducts(Set<ProductId> products);
}
