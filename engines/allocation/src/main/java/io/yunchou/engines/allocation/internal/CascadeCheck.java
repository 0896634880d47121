package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.Branch;
import io.yunchou.engines.allocation.api.CascadeRequest;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a cascade before it is calculated: all that must hold of each of its allocations. */
final class CascadeCheck {
    private final CascadeRequest request;
    private final Findings findings = new Findings();
    private final Set<String> ids = new HashSet<>();

    private CascadeCheck(CascadeRequest request) {
        this.request = request;
    }

    static void check(CascadeRequest request) {
        new CascadeCheck(request).all();
    }

    private void all() {
        AllocationCheck.target(findings, request.target(), request.overAssignmentCap());
        findings.expect(
                request.overAssignmentCap().signum() >= 0,
                AllocationError.CAP_NEGATIVE,
                "overAssignmentCap",
                request.overAssignmentCap());
        for (int depth = 0; depth < request.levels().size(); depth++) {
            LevelCheck.level(
                    findings, "levels[%d]".formatted(depth), request.levels().get(depth));
        }
        branch(request.root(), 0);
        findings.refuseIfAny();
    }

    private void branch(Branch branch, int depth) {
        findings.expect(
                ids.add(branch.id()),
                AllocationError.MEMBER_DUPLICATE,
                AllocationCheck.field(branch.member(), "id"),
                branch.id());
        if (branch.children().isEmpty()) {
            return;
        }
        boolean hasLevel = depth < request.levels().size();
        findings.expect(hasLevel, AllocationError.LEVEL_MISSING, "levels[%d]".formatted(depth), branch.id());
        if (hasLevel) {
            children(branch, depth);
        }
    }

    private void children(Branch branch, int depth) {
        Level level = request.levels().get(depth);
        List<Member> members = branch.children().stream().map(Branch::member).toList();
        AllocationCheck.members(findings, request.target(), level, members);
        branch.children().forEach(child -> branch(child, depth + 1));
    }
}
