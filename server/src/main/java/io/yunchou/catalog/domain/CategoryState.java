package io.yunchou.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a category over some days.
 *
 * @param parentId the category above; null at the top
 */
public record CategoryState(String name, @Nullable Long parentId) {}
