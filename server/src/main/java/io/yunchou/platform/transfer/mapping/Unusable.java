package io.yunchou.platform.transfer.mapping;

/**
 * Why a value could not be had.
 *
 * @param value what was found
 * @param code the stable code of what is wrong with it
 * @param expected what would be right
 */
record Unusable(String value, String code, String expected) {
    @Override
    public String toString() {
        return value;
    }
}
