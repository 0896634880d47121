package io.yunchou.platform.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** What the values of a column are, and how one is written in a filter or a cursor. */
enum ValueType {
    TEXT(String.class, "any text", text -> text),
    WHOLE(Long.class, "a whole number such as 42", Long::valueOf),
    DECIMAL(BigDecimal.class, "a decimal number such as 12.50", BigDecimal::new),
    DATE(LocalDate.class, "a date such as 2014-03-31", LocalDate::parse),
    INSTANT(OffsetDateTime.class, "an instant such as 2014-03-31T08:00:00Z", OffsetDateTime::parse),
    FLAG(Boolean.class, "true or false", ValueType::flag);

    private final Class<?> type;
    private final String expected;
    private final Function<String, Object> parser;

    ValueType(Class<?> type, String expected, Function<String, Object> parser) {
        this.type = type;
        this.expected = expected;
        this.parser = parser;
    }

    Class<?> type() {
        return type;
    }

    /** What a usable value looks like, in plain words. */
    String expected() {
        return expected;
    }

    Optional<Object> parsed(String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException unusable) {
            return Optional.empty();
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
