package io.yunchou.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.insight.domain.ReportingTree.NodeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingTreeTest {
    private static final Node COMPANY = unit(1, -1);
    private static final Node EUROPE = unit(2, 0);
    private static final Node FRANCE = unit(3, 1);
    private static final Node HEAD_OF_EUROPE = position(21, 1, false);
    private static final Node RANJIT = position(31, 2, false);
    private static final Node CLOSED = position(32, 2, true);
    private static final ReportingTree TREE =
            new ReportingTree(List.of(COMPANY, EUROPE, FRANCE, HEAD_OF_EUROPE, RANJIT, CLOSED));

    @Test
    void countsClosedPositionsUnderTheirUnitSoThatPartsSumToTheWhole() {
        assertThat(TREE.positionsUnder(EUROPE)).containsExactlyInAnyOrder(21L, 31L, 32L);
    }

    @Test
    void aPositionStandsForItself() {
        assertThat(TREE.positionsUnder(RANJIT)).containsExactly(31L);
    }

    @Test
    void walksFromTheTopDown() {
        assertThat(TREE.path(RANJIT)).containsExactly(COMPANY, EUROPE, FRANCE, RANJIT);
    }

    @Test
    void keepsUnitsAndPositionsOfOneNumberApart() {
        ReportingTree tree = new ReportingTree(List.of(unit(7, -1), position(7, 0, false)));
        assertThat(tree.find(NodeId.unit(7)).map(Node::isUnit)).contains(true);
        assertThat(tree.find(NodeId.position(7)).map(Node::isUnit)).contains(false);
    }

    private static Node unit(long id, int parent) {
        return new Node(NodeId.unit(id), "U" + id, "Unit " + id, parent, List.of(), false);
    }

    private static Node position(long id, int parent, boolean closed) {
        return new Node(NodeId.position(id), "P" + id, "Position " + id, parent, List.of("Holder " + id), closed);
    }
}
