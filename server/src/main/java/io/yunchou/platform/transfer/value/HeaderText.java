package io.yunchou.platform.transfer.value;

import java.text.Normalizer;
import java.util.Locale;

/** Headers as they are compared: without unit, case, blanks, punctuation and the asterisk of required columns. */
public final class HeaderText {
    private HeaderText() {}

    public static String normalised(String header) {
        String plain = Normalizer.normalize(Unit.withoutUnit(header), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
