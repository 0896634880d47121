package io.yunchou.engines.cube.api;

/** How much of what lies under a cell is locked. */
public enum LockState {
    NONE,
    SOME,
    ALL
}
