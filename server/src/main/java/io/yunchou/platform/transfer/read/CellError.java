package io.yunchou.platform.transfer.read;

/** What stands in a cell whose formula has no value. */
public record CellError(String text) {
    @Override
    public String toString() {
        return text;
    }
}
