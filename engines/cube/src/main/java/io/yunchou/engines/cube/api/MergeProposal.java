package io.yunchou.engines.cube.api;

import java.util.List;
import java.util.Optional;

/**
 * What a merge would take over, and what both sides changed.
 *
 * @param operation the merge, to be applied like any operation; empty where there is nothing to take
 * @param conflicts cells of organisation leaves that both sides changed since the fork, with differing results; also
 *     those whose change a lock forbids. They stay as they are
 */
public record MergeProposal(Optional<Operation.Merge> operation, List<Cell> conflicts) {
    public MergeProposal {
        conflicts = List.copyOf(conflicts);
    }
}
