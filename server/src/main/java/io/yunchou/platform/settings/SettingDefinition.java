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
public record SettingDefinition(String key, String defaultValue, String expected, Predicate<String> usable) {}
