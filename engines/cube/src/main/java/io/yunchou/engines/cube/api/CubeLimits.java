package io.yunchou.engines.cube.api;

/**
 * How large a cube may grow.
 *
 * @param cellsMax cells of one measure, ancestors included
 * @param cellsPerOperationMax cells in one paste or import
 * @param imageBytesMax memory for before-images kept as plain arrays; older ones are packed
 */
public record CubeLimits(long cellsMax, int cellsPerOperationMax, long imageBytesMax) {
    /** Twenty million cells a measure, two million a paste, 64 MiB of plain before-images. */
    public static CubeLimits standard() {
        return new CubeLimits(20_000_000, 2_000_000, 64L << 20);
    }

    public CubeLimits withImageBytesMax(long bytes) {
        return new CubeLimits(cellsMax, cellsPerOperationMax, bytes);
    }
}
