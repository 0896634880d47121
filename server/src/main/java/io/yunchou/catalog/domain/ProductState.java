package io.yunchou.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a product over some days.
 *
 * @param categoryId the category it is in; null for none
 */
public record ProductState(String name, @Nullable Long categoryId) {}
