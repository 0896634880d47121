package io.yunchou.platform.tree;

/**
 * How a member is shown.
 *
 * @param code its external key, unique in its kind
 * @param name its present name; the code where the source gave no name
 */
public record Label(String code, String name) {}
