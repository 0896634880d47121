package io.yunchou.platform.transfer.value;

/** How people write that there is no value: nothing, or dashes of any kind. */
public final class Missing {
    private static final int DASHES_MAX = 4;

    private Missing() {}

    /** Whether a trimmed text stands for no value. */
    public static boolean is(String trimmed) {
        if (trimmed.isEmpty()) {
            return true;
        }
        if (trimmed.length() > DASHES_MAX) {
            return false;
        }
        for (int i = 0; i < trimmed.length(); i++) {
            if (!dash(trimmed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean dash(char c) {
        return switch (c) {
            case '-', '\uFF0D', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63' -> true;
            default -> false;
        };
    }
}
