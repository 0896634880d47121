package io.yunchou.ledger.mirror;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The rows of a segment that still match. Each {@code keep} drops those that do not; the loops are plain on purpose. */
final class Selection {
    private final int[] rows;
    private int size;

    Selection(int capacity) {
        this.rows = new int[capacity];
    }

    static Selection all(int count) {
        Selection selection = new Selection(count);
        selection.addSpan(0, count);
        return selection;
    }

    void addSpan(int from, int to) {
        for (int row = from; row < to; row++) {
            rows[size++] = row;
        }
    }

    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }

    void keepBetween(byte[] column, int low, int high) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (column[row] >= low && column[row] <= high) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }

    void keepBetween(int[] column, int low, int high) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (column[row] >= low && column[row] <= high) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }

    void keepBetween(long[] column, long low, long high) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (column[row] >= low && column[row] <= high) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }

    void keepFlagged(byte[] column, boolean[] wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (wanted[column[row]]) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }

    void keepIf(IntPredicate condition) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (condition.test(row)) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }

    /** @param ascending the wanted values, sorted */
    void keepAmong(int[] column, int[] ascending) {
        if (ascending.length == 1) {
            keepBetween(column, ascending[0], ascending[0]);
            return;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (Arrays.binarySearch(ascending, column[row]) >= 0) {
                rows[kept++] = row;
            }
        }
        size = kept;
    }
}
