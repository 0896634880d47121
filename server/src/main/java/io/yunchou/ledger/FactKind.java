package io.yunchou.ledger;

import java.util.List;

/**
 * A kind of fact. Two kinds are never added together.
 *
 * @param code stable, lower case
 */
public record FactKind(String code, String nameZh, String nameEn) {
    /** The kinds that are always there; a company may rename them and add its own. */
    public static final List<FactKind> SHIPPED = List.of(
            new FactKind("contract", "签约", "Contract"),
            new FactKind("booking", "订货", "Booking"),
            new FactKind("shipment", "发货", "Shipment"),
            new FactKind("invoice", "开票", "Invoice"),
            new FactKind("revenue", "收入", "Revenue"),
            new FactKind("receipt", "回款", "Receipt"),
            new FactKind("cost", "成本", "Cost"));
}
