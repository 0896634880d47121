package io.yunchou.platform.transfer.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and programs write them, year first or with the month as a word: {@code 2014-05-03},
 * {@code 2014/5/3}, {@code 2014年5月3日}, {@code 2014年5月}, {@code 20140503}, {@code 3-May-2014}, a time behind any of
 * them, Excel's serial numbers, and timestamps in milliseconds. What could be read in two ways ({@code 3/5/2014}) is
 * none: such a column has to say its format.
 */
public final class DateText {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SERIAL_OF_FICTITIOUS_DAY = 60;
    private static final int SERIAL_MIN = 1;
    private static final int SERIAL_MAX = 2_958_465;
    private static final int SERIAL_TEXT_MIN = 10_000;
    private static final int CENTURY_BREAK = 68;
    private static final String TIME =
            "(?:[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp][Mm]|Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|\\s*月)?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern DAY_MONTH_WORD =
            Pattern.compile("(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s,-]+(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_WORD_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateText() {}

    /** The date, or null when the text is none or could be several. */
    public static @Nullable LocalDate parse(String trimmed, ZoneId zone) {
        LocalDate iso = iso(trimmed);
        return iso != null ? iso : parseOther(HalfWidth.of(trimmed), zone);
    }

    /** Ten characters {@code yyyy-MM-dd} or {@code yyyy/MM/dd}, and behind them nothing or midnight. */
    private static @Nullable LocalDate iso(String text) {
        int length = text.length();
        if (length < 10 || (length > 10 && !text.startsWith(" 00:00:00", 10))) {
            return null;
        }
        char mark = text.charAt(4);
        if ((mark != '-' && mark != '/') || text.charAt(7) != mark || (length > 10 && length != 19)) {
            return null;
        }
        return date(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static @Nullable LocalDate parseOther(String text, ZoneId zone) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ofDigits(text, zone);
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.matches()
                ? date(number(compact, 1), number(compact, 2), number(compact, 3))
                : withMonthAsWord(text);
    }

    private static @Nullable LocalDate ofDigits(String text, ZoneId zone) {
        return switch (text.length()) {
            case 5 -> ofSerial(Integer.parseInt(text), SERIAL_TEXT_MIN);
            case 6 -> date(digits(text, 0, 4), digits(text, 4, 6), 1);
            case 8 -> date(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
            case 10 -> Instant.ofEpochSecond(Long.parseLong(text)).atZone(zone).toLocalDate();
            case 13 -> Instant.ofEpochMilli(Long.parseLong(text)).atZone(zone).toLocalDate();
            default -> null;
        };
    }

    /** The day of a serial number as Excel counts from 1900; null where there is none. */
    public static @Nullable LocalDate ofSerial(long serial) {
        return ofSerial(serial, SERIAL_MIN);
    }

    private static @Nullable LocalDate ofSerial(long serial, int min) {
        if (serial < min || serial > SERIAL_MAX || serial == SERIAL_OF_FICTITIOUS_DAY) {
            return null;
        }
        return SERIAL_ZERO.plusDays(serial < SERIAL_OF_FICTITIOUS_DAY ? serial + 1 : serial);
    }

    private static @Nullable LocalDate withMonthAsWord(String text) {
        Matcher dayFirst = DAY_MONTH_WORD.matcher(text);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_WORD_DAY.matcher(text);
        return monthFirst.matches()
                ? date(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2))
                : null;
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() > 2) {
            return year;
        }
        return year <= CENTURY_BREAK ? 2000 + year : 1900 + year;
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A group's number; the first of a month where there is no day. */
    private static int number(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? 1 : Integer.parseInt(text);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }
}
