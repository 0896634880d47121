package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.value.DatePattern;
import io.yunchou.platform.transfer.value.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of a table. The same few days come again and again, so those read last are kept. */
final class Dates {
    private static final int KEPT = 8_192;
    private static final int TIMESTAMP_DIGITS = 13;

    private final ZoneId zone;
    private final Map<String, LocalDate> known = new HashMap<>();

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    LocalDate date(FieldPlan plan, Object cell) {
        LocalDate date = switch (cell) {
            case LocalDateTime time -> time.toLocalDate();
            case BigDecimal number -> ofNumber(number);
            case String text -> ofText(plan, text);
            default -> null;
        };
        return date == null || plan.plusDays() == 0 ? date : date.plusDays(plan.plusDays());
    }

    private @Nullable LocalDate ofText(FieldPlan plan, String text) {
        DatePattern format = plan.dateFormat();
        if (format != null) {
            return format.parse(text);
        }
        LocalDate date = known.get(text);
        if (date == null) {
            date = DateText.parse(text, zone);
            if (date != null && known.size() < KEPT) {
                known.put(text, date);
            }
        }
        return date;
    }

    /** A serial day, a day written as one number, or a timestamp. */
    private @Nullable LocalDate ofNumber(BigDecimal number) {
        String digits = number.toBigInteger().toString();
        boolean written = digits.length() == 6 || digits.length() == 8 || digits.length() == TIMESTAMP_DIGITS;
        return written ? DateText.parse(digits, zone) : DateText.ofSerial(number.longValue());
    }

    static String expected(FieldPlan plan) {
        DatePattern format = plan.dateFormat();
        return format == null ? "a date such as 2014-05-03" : "a date written " + format;
    }
}
