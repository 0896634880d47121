package io.yunchou.platform.transfer.value;

/** The ASCII form of full-width digits, letters and punctuation, and of the many blanks there are. */
public final class HalfWidth {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int SHIFT = FULL_WIDTH_FIRST - '!';

    private HalfWidth() {}

    /** The same text where nothing is full-width, so that the common case costs a look only. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (narrowed(text.charAt(i)) != text.charAt(i)) {
                return narrowed(text);
            }
        }
        return text;
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrowed(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrowed(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - SHIFT);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
            case '\u2212', '\uFE63' -> '-';
            default -> c;
        };
    }

    /** Trims blanks of every width, line ends and the byte order mark that some programs leave inside. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    private static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u2007'
                || c == '\u202F';
    }
}
