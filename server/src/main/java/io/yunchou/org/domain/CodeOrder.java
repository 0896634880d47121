package io.yunchou.org.domain;

import java.util.Comparator;

/** Codes in the order that people expect: numbers first and by their size (2 before 10), then text. */
enum CodeOrder implements Comparator<String> {
    INSTANCE;

    private static final Comparator<String> NUMBERS_FIRST = Comparator.comparing(code -> !isNumber(code));
    private static final Comparator<String> SHORT_NUMBERS_FIRST =
            Comparator.comparing(code -> isNumber(code) ? code.length() : 0);
    private static final Comparator<String> ORDER =
            NUMBERS_FIRST.thenComparing(SHORT_NUMBERS_FIRST).thenComparing(Comparator.naturalOrder());

    @Override
    public int compare(String one, String other) {
        return ORDER.compare(one, other);
    }

    private static boolean isNumber(String code) {
        return !code.isEmpty() && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
