package io.yunchou.org;

import io.yunchou.platform.tree.Directory;

/** All units, positions and people that ever were, by code, as of one version of the organisation. */
public record Directories(Directory units, Directory positions, Directory people) {}
