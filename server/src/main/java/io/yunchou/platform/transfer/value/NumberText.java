package io.yunchou.platform.transfer.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people write them: thousands separators, currency signs, accounting negatives, full-width digits, a unit
 * or a percent sign behind. Exact; what is not plainly one number is none.
 */
public final class NumberText {
    private static final int DIGITS_MAX = 40;
    private static final int EXPONENT_MAX = 40;
    private static final Pattern CURRENCY =
            Pattern.compile("[¥￥$€£￡₩]|\\b(?:CNY|RMB|USD|EUR|HKD|GBP|JPY)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("(?i)\\s*(%|‰|[百千]?万|[万千百]?亿|千|万|亿|k|m)?\\s*元?$");
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d*(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d*)?");

    private NumberText() {}

    /** The number, or null when the text is none. A percent sign divides by a hundred. */
    public static @Nullable BigDecimal parse(String trimmed) {
        return parse(trimmed, '.');
    }

    /**
     * As {@link #parse(String)}, with decimals behind another mark.
     *
     * @param decimalMark {@code '.'}, or {@code ','} where points separate thousands
     */
    public static @Nullable BigDecimal parse(String trimmed, char decimalMark) {
        if (decimalMark == '.' && simple(trimmed)) {
            return new BigDecimal(trimmed);
        }
        return parseDressed(HalfWidth.of(trimmed), decimalMark);
    }

    /** Digits, a leading minus at most, a point at most. */
    private static boolean simple(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int points = 0;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1 && length - first > points && length <= DIGITS_MAX;
    }

    private static @Nullable BigDecimal parseDressed(String text, char decimalMark) {
        String bare = CURRENCY.matcher(text).replaceAll("").strip();
        boolean negative = false;
        if (bare.startsWith("(") && bare.endsWith(")")) {
            negative = true;
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        Matcher tail = TAIL.matcher(bare);
        int shift = tail.find() ? shift(tail.group(1)) : 0;
        String signed = tail.replaceFirst("").strip();
        boolean minus = minus(signed);
        BigDecimal number = unsigned(withoutSign(signed), decimalMark);
        if (number == null || (minus && negative)) {
            return null;
        }
        BigDecimal scaled = shifted(number, shift);
        return minus || negative ? scaled.negate() : scaled;
    }

    private static boolean minus(String text) {
        return text.startsWith("-") || text.startsWith("–") || text.endsWith("-");
    }

    private static String withoutSign(String text) {
        if (text.startsWith("-") || text.startsWith("–") || text.startsWith("+")) {
            return text.substring(1).strip();
        }
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static @Nullable BigDecimal unsigned(String text, char decimalMark) {
        String pointed = decimalMark == ',' ? swapped(text) : text;
        if (pointed.length() > DIGITS_MAX || pointed.chars().noneMatch(NumberText::digit)) {
            return null;
        }
        if (GROUPED.matcher(pointed).matches()) {
            pointed = pointed.replaceAll("[,' ]", "");
        }
        return PLAIN.matcher(pointed).matches() ? decimal(pointed) : null;
    }

    private static @Nullable BigDecimal decimal(String text) {
        char last = text.charAt(text.length() - 1);
        if (!digit(last) && last != '.') {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return Math.abs(number.scale()) > EXPONENT_MAX ? null : shifted(number, 0);
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            swapped.append(c == ',' ? '.' : c == '.' ? ',' : c);
        }
        return swapped.toString();
    }

    /** The number times a power of ten, never with a negative scale. */
    static BigDecimal shifted(BigDecimal number, int powerOfTen) {
        BigDecimal scaled = number.scaleByPowerOfTen(powerOfTen);
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private static int shift(@Nullable String tail) {
        if (tail == null) {
            return 0;
        }
        return switch (tail) {
            case "%" -> -2;
            case "‰" -> -3;
            default -> Unit.powerOf(tail);
        };
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
