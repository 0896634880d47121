package io.yunchou.ledger.mirror;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Distinct texts in the order of their UTF-8 bytes, packed into one array. A text's place is its rank, so that rows hold
 * and compare ranks; a prefix is a span of ranks.
 */
final class Words {
    private final byte[] bytes;
    private final int[] starts;

    private Words(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** @param distinct each text once, in any order */
    static Words of(List<String> distinct) {
        byte[][] sorted = distinct.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        int[] starts = new int[sorted.length + 1];
        for (int rank = 0; rank < sorted.length; rank++) {
            starts[rank + 1] = Math.addExact(starts[rank], sorted[rank].length);
        }
        byte[] bytes = new byte[starts[sorted.length]];
        for (int rank = 0; rank < sorted.length; rank++) {
            System.arraycopy(sorted[rank], 0, bytes, starts[rank], sorted[rank].length);
        }
        return new Words(bytes, starts);
    }

    int size() {
        return starts.length - 1;
    }

    String at(int rank) {
        return new String(bytes, starts[rank], starts[rank + 1] - starts[rank], StandardCharsets.UTF_8);
    }

    /** The rank of the first text that is not before the given one; {@link #size()} where all are. */
    int firstFrom(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, sought, sought.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The rank after the last text that starts with the prefix; equals {@link #firstFrom} where none does. */
    int endOfPrefix(String prefix) {
        byte[] sought = prefix.getBytes(StandardCharsets.UTF_8);
        int low = firstFrom(prefix);
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startsWith(middle, sought)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean has(int rank, String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        return rank < size() && compare(rank, sought, sought.length) == 0;
    }

    long byteCount() {
        return bytes.length + 4L * starts.length;
    }

    private boolean startsWith(int rank, byte[] prefix) {
        int length = starts[rank + 1] - starts[rank];
        return length >= prefix.length
                && Arrays.equals(bytes, starts[rank], starts[rank] + prefix.length, prefix, 0, prefix.length);
    }

    private int compare(int rank, byte[] other, int length) {
        return Arrays.compareUnsigned(bytes, starts[rank], starts[rank + 1], other, 0, length);
    }
}
