package io.yunchou.ledger.mirror;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of texts: the distinct ones once, and each row's rank among them.
 *
 * @param words the distinct texts in order
 * @param ranks a rank a row
 */
record WordColumn(Words words, int[] ranks) {
    String at(int row) {
        return words.at(ranks[row]);
    }

    long byteCount() {
        return words.byteCount() + 4L * ranks.length;
    }

    /** Reads texts row by row. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Growing.Ints rows = new Growing.Ints();

        /** Adds a row; the answer is the text's number, in the order of first appearance. */
        int add(String word) {
            int number = numbers.computeIfAbsent(word, unseen -> numbers.size());
            rows.add(number);
            return number;
        }

        int distinct() {
            return numbers.size();
        }

        WordColumn build() {
            Words words = Words.of(List.copyOf(numbers.keySet()));
            int[] rankByNumber = new int[numbers.size()];
            numbers.forEach((word, number) -> rankByNumber[number] = words.firstFrom(word));
            int[] ranks = rows.trimmed();
            for (int row = 0; row < ranks.length; row++) {
                ranks[row] = rankByNumber[ranks[row]];
            }
            return new WordColumn(words, ranks);
        }
    }
}
