package io.yunchou.platform.transfer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Rows in the text form of PostgreSQL's COPY, as bytes. Written by hand, since millions of values pass through it. */
final class CopyText {
    private static final int ASCII_END = 0x80;
    private static final int DIGITS_MAX = 20;
    private static final int LONG_BITS = 62;
    private static final int POINT_MAX = 18;
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(POINT_MAX + 1L).toArray();

    private byte[] bytes;
    private int length;

    CopyText(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void separator() {
        put('\t');
    }

    void endRow() {
        put('\n');
    }

    void missing() {
        put('\\');
        put('N');
    }

    /** ASCII without anything to escape. */
    void plain(String value) {
        int size = value.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) value.charAt(i);
        }
    }

    void whole(long value) {
        if (value == Long.MIN_VALUE) {
            plain(Long.toString(value));
            return;
        }
        room(DIGITS_MAX + 1);
        if (value < 0) {
            bytes[length++] = '-';
        }
        positive(Math.abs(value));
    }

    void decimal(BigDecimal value) {
        int scale = value.scale();
        BigInteger unscaled = value.unscaledValue();
        if (scale < 0 || scale > POINT_MAX || unscaled.bitLength() > LONG_BITS) {
            plain(value.toPlainString());
            return;
        }
        long units = unscaled.longValue();
        room(DIGITS_MAX + 2);
        if (units < 0) {
            bytes[length++] = '-';
        }
        long whole = Math.abs(units) / POWERS[scale];
        positive(whole);
        if (scale > 0) {
            bytes[length++] = '.';
            fraction(Math.abs(units) - whole * POWERS[scale], scale);
        }
    }

    private void positive(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        fraction(value, digits);
    }

    /** So many digits, with zeros before the value where it has fewer. */
    private void fraction(long value, int digits) {
        long rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    void date(LocalDate value) {
        int year = value.getYear();
        if (year < 1000 || year > 9999) {
            plain(value.toString());
            return;
        }
        room(10);
        digits(year / 100);
        digits(year % 100);
        bytes[length++] = '-';
        digits(value.getMonthValue());
        bytes[length++] = '-';
        digits(value.getDayOfMonth());
    }

    private void digits(int twoDigits) {
        bytes[length++] = (byte) ('0' + twoDigits / 10);
        bytes[length++] = (byte) ('0' + twoDigits % 10);
    }

    /** Any text. A zero character, which PostgreSQL cannot keep, is left out. */
    void escaped(String value) {
        int size = value.length();
        room(2 * size);
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c >= ASCII_END) {
                encoded(value.substring(i));
                return;
            }
            escaped(c);
        }
    }

    private void encoded(String rest) {
        byte[] utf8 = rest.getBytes(StandardCharsets.UTF_8);
        room(2 * utf8.length);
        for (byte b : utf8) {
            if (b < 0) {
                bytes[length++] = b;
            } else {
                escaped((char) b);
            }
        }
    }

    private void escaped(char ascii) {
        switch (ascii) {
            case '\t' -> escape('t');
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\\' -> escape('\\');
            case '\0' -> {}
            default -> bytes[length++] = (byte) ascii;
        }
    }

    private void escape(char ascii) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) ascii;
    }

    private void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
