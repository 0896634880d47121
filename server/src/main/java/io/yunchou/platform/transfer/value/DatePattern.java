package io.yunchou.platform.transfer.value;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stated way of writing dates, e.g. {@code M/d/yyyy}. A time behind the date is left aside. */
public final class DatePattern {
    private static final Pattern TIME = Pattern.compile("\\s*|[T\\s]\\s*\\d{1,2}:\\d{2}.*");

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DatePattern(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /** Fails with {@link IllegalArgumentException} when it is no pattern of a whole date. */
    public static DatePattern of(String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        DatePattern made = new DatePattern(pattern, formatter);
        LocalDate probe = LocalDate.of(2003, 11, 25);
        if (!probe.equals(made.parse(formatter.format(probe)))) {
            throw new IllegalArgumentException("The pattern \"%s\" does not name a whole date.".formatted(pattern));
        }
        return made;
    }

    /** Whether a text is a date written so. */
    public boolean reads(String trimmed) {
        return parse(trimmed) != null;
    }

    public @Nullable LocalDate parse(String trimmed) {
        String text = HalfWidth.of(trimmed);
        ParsePosition position = new ParsePosition(0);
        try {
            TemporalAccessor parsed =
                    formatter.parseUnresolved(text, position) == null ? null : resolved(text, position);
            return parsed == null
                            || !TIME.matcher(text.substring(position.getIndex()))
                                    .matches()
                    ? null
                    : LocalDate.from(parsed);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private @Nullable TemporalAccessor resolved(String text, ParsePosition position) {
        return position.getErrorIndex() >= 0 ? null : formatter.parse(text.substring(0, position.getIndex()));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
