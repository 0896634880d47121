package io.yunchou.catalog;

import io.yunchou.kernel.Money;
import io.yunchou.platform.tree.Directory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The door to the catalogue. Directory and tree are immutable snapshots, cached under a version number that is read from
 * the database at each call; fetch one once per piece of work.
 */
public interface Products {
    /** All products, by code. */
    Directory products();

    /** The categories with the products in them, as valid on a day. */
    ProductTree asOf(LocalDate day);

    /** The list price in force on a day; empty where none is on record. */
    Optional<Money> listPrice(ProductId product, LocalDate day);

    /** The cost in force on a day; empty where none is on record. */
    Optional<Money> cost(ProductId product, LocalDate day);
}
