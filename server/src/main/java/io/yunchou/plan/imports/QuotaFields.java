package io.yunchou.plan.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import java.util.List;

/** The fields of a file of quotas, and the stable codes of what can be wrong with a row. */
final class QuotaFields {
    static final String POSITION = "position";
    static final String SELLER = "seller";
    static final String PERIOD = "period";
    static final String DATE = "date";
    static final String GRAIN = "grain";
    static final String MEASURE = "measure";
    static final String AMOUNT = "amount";
    static final String REPLACES = "replaces";

    static final String OWNER_MISSING = "position-or-seller-missing";
    static final String UNKNOWN_POSITION = "unknown-position";
    static final String UNKNOWN_SELLER = "unknown-seller";
    static final String NO_POSITION = "no-position-on-date";
    static final String OTHER_POSITION = "seller-not-in-position";
    static final String PERIOD_MISSING = "period-or-date-missing";
    static final String UNKNOWN_PERIOD = "unknown-period";
    static final String NO_PERIOD = "no-period-on-date";
    static final String UNKNOWN_GRAIN = "unknown-grain";
    static final String UNKNOWN_MEASURE = "unknown-measure";
    static final String NEGATIVE = "negative";
    static final String TOO_FINE = "too-many-decimals";
    static final String TOO_LARGE = "too-large";
    static final String TWICE = "two-quotas-for-one-window";
    static final String TAKEN = "window-taken";
    static final String MAY_NOT_REPLACE = "may-not-replace";
    static final String CLOSED = "period-closed";
    static final String OUTSIDE_SCOPE = "outside-scope";

    static final List<ImportField> ALL = List.of(
            optional(POSITION, Type.CODE, "EAST-01", "Position", "Position Code", "岗位编码", "岗位"),
            optional(
                    SELLER,
                    Type.CODE,
                    "10023",
                    "Seller",
                    "Seller Code",
                    "BusinessEntityID",
                    "Quota Owner ID",
                    "QuotaOwnerId",
                    "Salesperson",
                    "销售人员编码",
                    "销售人员",
                    "工号"),
            optional(PERIOD, Type.CODE, "FY2014-Q1", "Period", "Fiscal Period", "Period Code", "期间", "期间编码"),
            optional(DATE, Type.DATE, "2013-05-30", "Quota Date", "QuotaDate", "Start Date", "StartDate", "日期", "开始日期"),
            optional(GRAIN, Type.TEXT, "QUARTER", "Period Type", "Grain", "期间类型"),
            optional(MEASURE, Type.CODE, "booking-net", "Measure", "度量", "指标类型"),
            required(
                    AMOUNT,
                    Type.AMOUNT,
                    "300000",
                    "Quota",
                    "Sales Quota",
                    "SalesQuota",
                    "Quota Amount",
                    "指标",
                    "指标金额",
                    "目标金额"),
            optional(REPLACES, Type.FLAG, "yes", "Replaces", "Replace", "替换", "替换原指标"));

    private QuotaFields() {}
}
