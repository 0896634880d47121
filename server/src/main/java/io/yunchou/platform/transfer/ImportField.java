package io.yunchou.platform.transfer;

import java.util.List;

/**
 * One field that a file may carry.
 *
 * @param name the stable name, lower camel case
 * @param type what its values are
 * @param required whether a row without it is bad
 * @param example a usable value, for the template
 * @param synonyms headers by which it is recognised, in any language, compared without case, blanks, punctuation and a
 *     trailing asterisk
 */
public record ImportField(String name, Type type, boolean required, String example, List<String> synonyms) {
    /** What the values of a field are. */
    public enum Type {
        TEXT,
        /** A code: kept as text, leading zeros and all. */
        CODE,
        /** An amount of money; a unit in the header (千元, 万元, 亿元, K, M) is applied. */
        AMOUNT,
        DECIMAL,
        WHOLE_NUMBER,
        /** A rate such as 0.12 or 12 %. */
        PERCENT,
        DATE,
        FLAG
    }

    public ImportField {
        synonyms = List.copyOf(synonyms);
    }

    public static ImportField required(String name, Type type, String example, String... synonyms) {
        return new ImportField(name, type, true, example, List.of(synonyms));
    }

    public static ImportField optional(String name, Type type, String example, String... synonyms) {
        return new ImportField(name, type, false, example, List.of(synonyms));
    }
}
