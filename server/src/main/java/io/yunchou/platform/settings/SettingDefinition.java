package io.yunchou.platform.settings;

import java.util.function.Predicate;

/**
 * One key that may be set.
 *
 * @param key lower case with dots, starting with its module: {@code time.business-date}
 * @param defaultValue in force while nothing is set; may be empty
 * @param expected what a usable value looks like, in plain words, for the refusal
 * @param usable whether a value is usable
 */
public record SettingDefinition(String key, String defaultValue, String expected, Predicate<String> usable) {
    private static final int DIGITS_MAX = 9;

    /** A setting that holds a whole number between two bounds, both allowed. */
    public static SettingDefinition wholeNumber(String key, int defaultValue, int min, int max) {
        return new SettingDefinition(
                key,
                String.valueOf(defaultValue),
                "a whole number from %d to %d".formatted(min, max),
                value -> value.matches("\\d{1," + DIGITS_MAX + "}")
                        && Integer.parseInt(value) >= min
                        && Integer.parseInt(value) <= max);
    }

    /** A setting that holds a short text. */
    public static SettingDefinition text(String key, String defaultValue, int lengthMax) {
        return new SettingDefinition(
                key,
                defaultValue,
                "a text of 1 to %d characters".formatted(lengthMax),
                value -> !value.isBlank() && value.length() <= lengthMax);
    }
}
