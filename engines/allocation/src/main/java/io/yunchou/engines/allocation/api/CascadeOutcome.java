package io.yunchou.engines.allocation.api;

import java.util.List;

/** The answer to a cascade. */
public sealed interface CascadeOutcome {
    /**
     * The whole tree is assigned.
     *
     * @param nodes every branch, parents before children, siblings by id
     * @param stretches the over-assignment of each level after the cap
     */
    record Cascaded(List<NodeAllotment> nodes, List<Stretch> stretches) implements CascadeOutcome {
        public Cascaded {
            nodes = List.copyOf(nodes);
            stretches = List.copyOf(stretches);
        }

        /** The branch with that id, which was part of the request. */
        public NodeAllotment of(String id) {
            return nodes.stream()
                    .filter(node -> node.id().equals(id))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("No branch %s among %d.\nMaybe it was not part of the request."
                                    .formatted(id, nodes.size())));
        }
    }

    /**
     * Some branches cannot assign their quota. What is below them was not calculated.
     *
     * @param branches those branches, parents before children, siblings by id
     */
    record Blocked(List<BlockedBranch> branches) implements CascadeOutcome {
        public Blocked {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A branch that cannot assign its quota.
     *
     * @param id the branch
     * @param reason what its children cannot carry, and what to loosen
     */
    record BlockedBranch(String id, Infeasible reason) {}
}
