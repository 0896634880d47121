package io.yunchou.ledger.mirror;

import java.util.Arrays;

/** Columns of unknown length while they are read. */
final class Growing {
    private static final int FIRST_CAPACITY = 16;

    private Growing() {}

    static final class Ints {
        private int[] values = new int[FIRST_CAPACITY];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int last() {
            return values[size - 1];
        }

        void replaceLast(int value) {
            values[size - 1] = value;
        }

        int[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }

    static final class Longs {
        private long[] values = new long[FIRST_CAPACITY];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long last() {
            return values[size - 1];
        }

        void replaceLast(long value) {
            values[size - 1] = value;
        }

        long[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }

    static final class Bytes {
        private byte[] values = new byte[FIRST_CAPACITY];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = (byte) value;
        }

        byte[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }
}
