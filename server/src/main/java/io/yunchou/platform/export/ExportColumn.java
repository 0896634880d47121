package io.yunchou.platform.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param chinese its header for Chinese readers, with the unit where there is one
 * @param english its header for all others
 * @param type how its values are written
 * @param value reads it from an item; null leaves the cell empty
 */
public record ExportColumn<T>(String chinese, String english, Type type, Function<T, @Nullable Object> value) {
    /** How the values of a column are written. */
    public enum Type {
        /** Text that somebody typed: guarded against being run as a formula. */
        TEXT,
        NUMBER,
        /** A ratio such as 0.125, shown as a percentage where the format can. */
        PERCENT,
        DATE,
        INSTANT
    }

    public static <T> ExportColumn<T> text(String chinese, String english, Function<T, @Nullable String> value) {
        return new ExportColumn<>(chinese, english, Type.TEXT, value::apply);
    }

    public static <T> ExportColumn<T> number(String chinese, String english, Function<T, @Nullable BigDecimal> value) {
        return new ExportColumn<>(chinese, english, Type.NUMBER, value::apply);
    }

    public static <T> ExportColumn<T> percent(String chinese, String english, Function<T, @Nullable BigDecimal> value) {
        return new ExportColumn<>(chinese, english, Type.PERCENT, value::apply);
    }

    public static <T> ExportColumn<T> date(String chinese, String english, Function<T, @Nullable LocalDate> value) {
        return new ExportColumn<>(chinese, english, Type.DATE, value::apply);
    }

    public static <T> ExportColumn<T> instant(
            String chinese, String english, Function<T, @Nullable OffsetDateTime> value) {
        return new ExportColumn<>(chinese, english, Type.INSTANT, value::apply);
    }

    String header(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }
}
