package io.yunchou.ledger.application;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import java.util.List;

/** The fields of a fact in a file. */
final class FactFields {
    static final String KIND = "kind";
    static final String DATE = "date";
    static final String DOCUMENT = "document";
    static final String LINE = "line";
    static final String ACCOUNT = "account";
    static final String PRODUCT = "product";
    static final String UNIT = "unit";
    static final String SELLER = "seller";
    static final String SHARE = "share";
    static final String NET_AMOUNT = "netAmount";
    static final String TAX_AMOUNT = "taxAmount";
    static final String TAX_RATE = "taxRate";
    static final String CURRENCY = "currency";
    static final String QUANTITY = "quantity";
    static final String UNIT_PRICE = "unitPrice";
    static final String DISCOUNT = "discount";
    static final String REVERSES_DOCUMENT = "reversesDocument";
    static final String REVERSES_LINE = "reversesLine";
    static final String CORRECTS_PERIOD = "correctsPeriod";

    static final List<ImportField> ALL = List.of(
            required(KIND, Type.CODE, "booking", "kind", "fact kind", "类型", "业务类型", "种类"),
            required(DATE, Type.DATE, "2014-05-31", "date", "order date", "日期", "下单日期", "订单日期", "单据日期"),
            required(
                    DOCUMENT,
                    Type.CODE,
                    "SO43659",
                    "document",
                    "document number",
                    "order number",
                    "sales order number",
                    "单据号",
                    "订单号",
                    "订单编号",
                    "单号"),
            optional(LINE, Type.WHOLE_NUMBER, "1", "line", "line number", "行号", "序号"),
            required(ACCOUNT, Type.CODE, "AW00029825", "account", "customer", "account code", "客户", "客户编码", "客户编号"),
            optional(PRODUCT, Type.CODE, "BK-M82S-44", "product", "product code", "sku", "产品", "产品编码", "物料编码"),
            optional(UNIT, Type.CODE, "Northwest", "unit", "territory", "region", "区域", "大区", "归属区域"),
            optional(
                    SELLER,
                    Type.CODE,
                    "279",
                    "seller",
                    "sales person",
                    "salesperson",
                    "sales rep",
                    "owner",
                    "销售员",
                    "业务员",
                    "销售人员",
                    "负责人"),
            optional(SHARE, Type.PERCENT, "60 %", "share", "split", "分成", "分成比例", "业绩比例"),
            required(NET_AMOUNT, Type.AMOUNT, "20565.6206", "net amount", "amount", "subtotal", "不含税金额", "未税金额", "金额"),
            optional(TAX_AMOUNT, Type.AMOUNT, "1971.5149", "tax amount", "tax", "税额"),
            optional(TAX_RATE, Type.PERCENT, "13 %", "tax rate", "税率"),
            required(CURRENCY, Type.CODE, "USD", "currency", "currency code", "币种", "币别"),
            optional(QUANTITY, Type.DECIMAL, "12", "quantity", "qty", "数量"),
            optional(UNIT_PRICE, Type.AMOUNT, "349.50", "unit price", "price", "单价", "不含税单价"),
            optional(DISCOUNT, Type.PERCENT, "5 %", "discount", "discount rate", "discount %", "优惠率", "让利比例"),
            optional(
                    REVERSES_DOCUMENT,
                    Type.CODE,
                    "SO43001",
                    "reverses document",
                    "original document",
                    "原单号",
                    "冲销单号",
                    "红冲原单"),
            optional(REVERSES_LINE, Type.WHOLE_NUMBER, "1", "reverses line", "original line", "原单行号"),
            optional(CORRECTS_PERIOD, Type.CODE, "FY2014-Q1", "corrects period", "更正期间"));

    private FactFields() {}
}
