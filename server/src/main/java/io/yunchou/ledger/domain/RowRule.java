package io.yunchou.ledger.domain;

/** What a row of an import may break, beyond the form of its values. The codes are stable: screens translate by them. */
public enum RowRule {
    UNKNOWN_KIND("ledger.unknown-kind"),
    UNKNOWN_ACCOUNT("ledger.unknown-account"),
    UNKNOWN_PRODUCT("ledger.unknown-product"),
    UNKNOWN_UNIT("ledger.unknown-unit"),
    UNKNOWN_SELLER("ledger.unknown-seller"),
    UNKNOWN_CURRENCY("ledger.unknown-currency"),
    UNKNOWN_PERIOD("ledger.unknown-period"),
    TOO_MANY_DECIMALS("ledger.too-many-decimals"),
    TOO_LARGE("ledger.too-large"),
    TOO_LONG("ledger.too-long"),
    DATE_TOO_FAR("ledger.date-too-far"),
    PERIOD_CLOSED("ledger.period-closed"),
    CORRECTS_LATER_PERIOD("ledger.corrects-later-period"),
    SHARE_OUT_OF_RANGE("ledger.share-out-of-range"),
    SHARE_WITHOUT_SELLER("ledger.share-without-seller"),
    SHARES_NOT_WHOLE("ledger.shares-not-whole"),
    SHARES_DISAGREE("ledger.shares-disagree"),
    SELLER_TWICE("ledger.seller-twice"),
    TOO_MANY_SHARES("ledger.too-many-shares"),
    DUPLICATE_DOCUMENT("ledger.duplicate-document"),
    UNKNOWN_ORIGINAL("ledger.unknown-original"),
    REVERSAL_DIFFERS("ledger.reversal-differs"),
    REVERSAL_TOO_LARGE("ledger.reversal-too-large");

    private final String code;

    RowRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
