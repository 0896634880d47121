package io.yunchou.insight.web;

import io.yunchou.insight.domain.ReportingTree.NodeId;
import org.jspecify.annotations.Nullable;

/** Which node of the organisation a request asks for. */
final class AskedNode {
    private AskedNode() {}

    /** The position where one is given, else the unit; null for neither. */
    static @Nullable NodeId of(@Nullable Long unit, @Nullable Long position) {
        if (position != null) {
            return NodeId.position(position);
        }
        return unit == null ? null : NodeId.unit(unit);
    }
}
