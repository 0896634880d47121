package io.yunchou.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What may be doubtful about a seller's part of a fact. Nothing of it is hidden or corrected: it is listed. */
public enum FactQuality {
    /** The document names a unit in which the seller's position did not stand on that date, nor above it. */
    OUTSIDE_SELLERS_UNIT("outside-sellers-unit"),
    /** Nobody's: online or unclaimed. */
    NO_SELLER("no-seller"),
    /** The document names no unit. */
    NO_UNIT("no-unit"),
    /** The account belonged to another seller on that date, or to nobody. */
    NOT_ACCOUNT_OWNER("not-account-owner"),
    /** The seller held no position on that date. */
    NO_POSITION("no-position");

    private final String code;

    FactQuality(String code) {
        this.code = code;
    }

    /** The value by which the ledger's list is filtered: {@code quality:eq:no-seller}. */
    public String code() {
        return code;
    }

    public static Optional<FactQuality> of(String code) {
        return Arrays.stream(values())
                .filter(quality -> quality.code.equals(code))
                .findFirst();
    }
}
