package io.yunchou.plan.application;

import io.yunchou.org.OrganisationTree;
import io.yunchou.plan.domain.decomposition.NodeKey;

/** Keys of the nodes of the organisation. */
final class NodeKeys {
    private NodeKeys() {}

    static String of(OrganisationTree.Node node) {
        return node.isUnit() ? NodeKey.unit(node.id()) : NodeKey.position(node.id());
    }
}
