package io.yunchou.engines.cube.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Writes the engine's binary form: whole numbers in as few bytes as they need, text in UTF-8. */
final class ByteWriter {
    private byte[] bytes = new byte[1024];
    private int size;

    void writeByte(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    /** Seven bits a byte; small magnitudes of either sign are short. */
    void writeLong(long value) {
        ensure(10);
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A mask word, as it is. */
    void writeWord(long value) {
        ensure(8);
        for (int shift = 0; shift < 64; shift += 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void writeText(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void writeDecimal(BigDecimal value) {
        writeText(value.toString());
    }

    void writeBytes(byte[] values) {
        writeLong(values.length);
        ensure(values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The same, deflated for speed rather than size. */
    byte[] toDeflated() {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(bytes, 0, size);
            deflater.finish();
            byte[] packed = new byte[size / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                packed = length == packed.length ? Arrays.copyOf(packed, length * 2) : packed;
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
