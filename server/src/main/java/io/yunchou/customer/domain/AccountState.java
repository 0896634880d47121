package io.yunchou.customer.domain;

import org.jspecify.annotations.Nullable;

/**
 * What holds for an account over some days.
 *
 * @param name null where the source gave none
 * @param kind what it is in the company's own words, e.g. STORE; empty when not said
 * @param unitId the unit that serves it; null for none
 */
public record AccountState(
        @Nullable String name, String kind, @Nullable Long unitId) {}
