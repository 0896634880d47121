package io.yunchou.ledger;

/** By what the ledger's totals are kept. The key {@link #NONE} stands for what has none of it. */
public enum Dimension {
    /** Everything, under the key {@link #NONE}. */
    COMPANY,
    /** The position that the seller held on the fact's date. */
    POSITION,
    /** The person who sold. */
    SELLER,
    /** The unit that the document itself names. */
    UNIT,
    /** As {@link #UNIT}, but only what has no seller: online, unclaimed. */
    UNIT_WITHOUT_SELLER;

    public static final long NONE = 0;
}
