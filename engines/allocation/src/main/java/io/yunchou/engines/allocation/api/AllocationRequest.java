package io.yunchou.engines.allocation.api;

import java.util.List;

/**
 * One goal, to be assigned to the members of one level.
 *
 * @param target what is to be assigned
 * @param level by which rule
 * @param members to whom, in any order; at least one
 */
public record AllocationRequest(Target target, Level level, List<Member> members) {
    public AllocationRequest {
        members = List.copyOf(members);
    }
}
