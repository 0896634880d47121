package io.yunchou.ledger;

/** Whether an amount is without tax (不含税) or with it (含税). Every measure and every figure names its own. */
public enum TaxBasis {
    NET,
    GROSS
}
