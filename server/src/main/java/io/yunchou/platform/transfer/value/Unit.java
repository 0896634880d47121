package io.yunchou.platform.transfer.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which a column's numbers are written. All are powers of ten, so that applying one is exact.
 *
 * @param label the unit as the file writes it, e.g. {@code 万元}
 * @param power what to multiply with: ten to this power
 * @param percent whether the numbers are percentages
 */
public record Unit(String label, int power, boolean percent) {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("元", 0),
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("'000", 3),
            Map.entry("000s", 3),
            Map.entry("000", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9));

    private static final String WORD = "(?:百|千|万)?亿|[百千]?万|千|百|元|k|'000|000s?|thousands?|mn|m|millions?|bn|billion";
    private static final String CURRENCY = "人民币|美元|港元|欧元|日元|rmb|cny|usd|eur|hkd|[¥$€£]";
    private static final String UNIT =
            "(?:in\\s+)?(?:%s)?\\s*(?:of\\s+)?(%s)?\\s*元?\\s*(?:%s)?".formatted(CURRENCY, WORD, CURRENCY);
    private static final Pattern BRACKETED = Pattern.compile(
            "[(\\[【]\\s*(?:单位\\s*:?|unit\\s*:?)?\\s*(%s|[%%])\\s*[)\\]】]".formatted(UNIT), Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIXED = Pattern.compile("[/_,、 ]?((?:[百千]?万|千|[百千万]?亿)元)$|[/_]((?:[百千]?万|千|亿)?元)$");
    private static final Pattern TITLED = Pattern.compile(
            "(?:单位|units?|amounts?)\\s*:?\\s*(?:in\\s+)?(%s)\\s*(?:[)\\]】]|$)".formatted(UNIT),
            Pattern.CASE_INSENSITIVE);

    /** The unit of a header, e.g. of {@code 金额（万元）}. */
    public static Optional<Unit> inHeader(String header) {
        String narrow = narrow(header);
        return found(BRACKETED.matcher(narrow)).or(() -> found(SUFFIXED.matcher(narrow)));
    }

    /** The unit that a title row announces for all amounts, e.g. {@code 单位：万元}. */
    public static Optional<Unit> inTitle(String title) {
        return found(TITLED.matcher(narrow(title)));
    }

    /** The header without its unit. */
    public static String withoutUnit(String header) {
        String narrow = narrow(header);
        String without = BRACKETED.matcher(narrow).replaceFirst("");
        return SUFFIXED.matcher(without).replaceFirst("").strip();
    }

    /** The number in the main unit; for a percentage, the fraction. */
    public BigDecimal applied(BigDecimal number) {
        return NumberText.shifted(number, percent ? -2 : power);
    }

    /** Ten to which power a word stands for; 0 for one that is no unit. */
    static int powerOf(String word) {
        return POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<Unit> found(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String label = matcher.group(group);
            if (label != null && !label.isBlank()) {
                return Optional.of(labelled(label.strip()));
            }
        }
        return Optional.empty();
    }

    private static Unit labelled(String label) {
        if (label.equals("%")) {
            return new Unit(label, 0, true);
        }
        return new Unit(label, powerOf(word(label)), false);
    }

    private static String word(String label) {
        Matcher word = Pattern.compile("(?i)" + WORD)
                .matcher(label.replaceAll("(?i)" + CURRENCY, "").strip());
        @Nullable String found = word.find() ? word.group() : null;
        return found == null ? "元" : found;
    }

    private static String narrow(String text) {
        return HalfWidth.of(text).strip();
    }
}
