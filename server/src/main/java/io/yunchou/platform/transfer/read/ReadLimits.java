package io.yunchou.platform.transfer.read;

/**
 * How much a file may hold.
 *
 * @param fileBytes the size of a file as it was handed in
 * @param unpackedBytes the size of what a compressed file holds, unpacked
 * @param ratio how many times its compressed size a part may unpack to, once it is larger than {@code ratioFreeBytes}
 * @param ratioFreeBytes up to which size the ratio does not matter
 * @param entries how many files a ZIP may hold
 * @param columns how many columns a table may have
 */
public record ReadLimits(long fileBytes, long unpackedBytes, int ratio, long ratioFreeBytes, int entries, int columns) {
    private static final long MEGABYTE = 1L << 20;

    /** The limits that hold where nothing else is set, for files up to that many bytes. */
    public static ReadLimits upTo(long fileBytes) {
        return new ReadLimits(fileBytes, Math.max(4 * fileBytes, 64 * MEGABYTE), 150, 8 * MEGABYTE, 2_000, 1_000);
    }
}
