package io.yunchou.platform.transfer.read;

import io.yunchou.kernel.Rounding;
import io.yunchou.platform.transfer.value.DateText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which number formats of a workbook mean a date, and which date a number then is. */
final class DateFormats {
    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    private final boolean from1904;
    private final Map<String, Boolean> known = new HashMap<>();

    DateFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * @param id the number of the format; the built-in ones need no text
     * @param format the format as text, e.g. {@code yyyy-mm-dd}
     */
    boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null) {
            return known.computeIfAbsent(format, DateFormats::hasDay);
        }
        return id != null && builtIn(id);
    }

    /** Built in: 14 to 17 and 22 everywhere, 27 to 36 and 50 to 58 in East Asian editions. */
    private static boolean builtIn(int id) {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    private static boolean hasDay(String format) {
        String bare = LITERALS.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.contains("mmm") || format.contains("年");
    }

    LocalDateTime date(BigDecimal number) {
        long days = number.longValue();
        LocalDate day = DateText.ofSerial(from1904 ? days + DAYS_FROM_1900_TO_1904 : days);
        if (day == null) {
            throw new DateTimeException("No date has the serial number " + number);
        }
        BigDecimal fraction = number.subtract(BigDecimal.valueOf(days));
        return day.atStartOfDay()
                .plusSeconds(
                        Rounding.halfUp(fraction.multiply(SECONDS_A_DAY), 0).longValueExact());
    }

    /** A code that is stored as a number and shown with leading zeros by a format such as {@code 00000}. */
    static Object padded(BigDecimal number, @Nullable String format) {
        if (format == null
                || number.scale() > 0
                || number.signum() < 0
                || !ZEROS.matcher(format).matches()) {
            return number;
        }
        String digits = number.toPlainString();
        return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
    }
}
