package io.yunchou.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One offending value.
 *
 * @param field the name of the offending field, as the caller wrote it
 * @param value the value found, as text; null when it was missing
 * @param code the stable code of the rule that it breaks, e.g. {@code not-a-date}
 * @param expected what would be right, in plain words
 */
public record Violation(String field, @Nullable String value, String code, String expected) {}
