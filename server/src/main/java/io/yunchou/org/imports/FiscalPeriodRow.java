package io.yunchou.org.imports;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;

/** A fiscal period. */
record FiscalPeriodRow(long number, String code, FiscalPeriod.Kind kind, String parent, DateRange range) {
    String value(String field) {
        return switch (field) {
            case "parent" -> parent;
            case "start" -> range.start().toString();
            case "end" -> String.valueOf(range.end());
            default -> code;
        };
    }
}
