package io.yunchou.plan.domain.decomposition;

/** How units and positions are named in a decomposition: {@code unit-12}, {@code position-34}. */
public final class NodeKey {
    private static final String UNIT = "unit-";
    private static final String POSITION = "position-";

    private NodeKey() {}

    public static String unit(long id) {
        return UNIT + id;
    }

    public static String position(long id) {
        return POSITION + id;
    }

    /** The key with its number padded, so that ties between members go by number. */
    static String sortable(String key) {
        int dash = key.indexOf('-');
        return key.substring(0, dash + 1) + "0".repeat(20 - (key.length() - dash)) + key.substring(dash + 1);
    }
}
