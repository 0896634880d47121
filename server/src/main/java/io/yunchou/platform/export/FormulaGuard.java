package io.yunchou.platform.export;

/** Keeps a spreadsheet from running text that somebody typed as a formula. */
final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where a spreadsheet could take it for a formula. */
    static String guarded(String text) {
        boolean dangerous = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
