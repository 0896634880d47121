package io.yunchou.ledger.mirror;

import java.util.Arrays;

/** Where each position's rows lie in a segment, whose rows are in the order of positions. */
final class PositionRuns {
    private final int[] positions;
    private final int[] starts;

    private PositionRuns(int[] positions, int[] starts) {
        this.positions = positions;
        this.starts = starts;
    }

    static PositionRuns of(int[] ascending) {
        Growing.Ints positions = new Growing.Ints();
        Growing.Ints starts = new Growing.Ints();
        for (int row = 0; row < ascending.length; row++) {
            if (row == 0 || ascending[row] != ascending[row - 1]) {
                requireAscending(ascending, row);
                positions.add(ascending[row]);
                starts.add(row);
            }
        }
        starts.add(ascending.length);
        return new PositionRuns(positions.trimmed(), starts.trimmed());
    }

    /** The rows of these positions, in ascending order. */
    Selection rowsOf(int[] wanted) {
        Selection rows = new Selection(countOf(wanted));
        for (int position : wanted) {
            int run = Arrays.binarySearch(positions, position);
            if (run >= 0) {
                rows.addSpan(starts[run], starts[run + 1]);
            }
        }
        return rows;
    }

    private int countOf(int[] wanted) {
        int count = 0;
        for (int position : wanted) {
            int run = Arrays.binarySearch(positions, position);
            count += run >= 0 ? starts[run + 1] - starts[run] : 0;
        }
        return count;
    }

    private static void requireAscending(int[] ascending, int row) {
        if (row > 0 && ascending[row] < ascending[row - 1]) {
            throw new IllegalArgumentException("Row %d has position %d after %d.\nMaybe the rows were not sorted."
                    .formatted(row, ascending[row], ascending[row - 1]));
        }
    }
}
