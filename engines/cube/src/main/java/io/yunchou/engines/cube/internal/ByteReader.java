package io.yunchou.engines.cube.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what {@link ByteWriter} wrote. Running past the end is an {@link IndexOutOfBoundsException}. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static ByteReader ofDeflated(byte[] packed) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            byte[] plain = new byte[Math.max(packed.length * 4, 64)];
            int length = 0;
            while (!inflater.finished()) {
                plain = length == plain.length ? Arrays.copyOf(plain, length * 2) : plain;
                int more = inflater.inflate(plain, length, plain.length - length);
                requireProgress(inflater, more);
                length += more;
            }
            return new ByteReader(Arrays.copyOf(plain, length));
        } catch (DataFormatException damaged) {
            throw new IndexOutOfBoundsException("Not deflated by this engine: " + damaged.getMessage());
        }
    }

    int readByte() {
        return bytes[at++];
    }

    long readLong() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (value >>> 1) ^ -(value & 1);
    }

    /** A count or a number that must fit an int and not be negative. */
    int readCount() {
        long value = readLong();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IndexOutOfBoundsException("Not a count: " + value);
        }
        return (int) value;
    }

    long readWord() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            value |= (bytes[at++] & 0xFFL) << shift;
        }
        return value;
    }

    String readText() {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    BigDecimal readDecimal() {
        return new BigDecimal(readText());
    }

    byte[] readBytes() {
        int length = readCount();
        if (length > bytes.length - at) {
            throw new IndexOutOfBoundsException("%d bytes announced, %d left".formatted(length, bytes.length - at));
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private static void requireProgress(Inflater inflater, int more) {
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
            throw new IndexOutOfBoundsException("Deflated bytes end too early");
        }
    }
}
