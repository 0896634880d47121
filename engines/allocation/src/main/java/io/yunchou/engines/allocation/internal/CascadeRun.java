package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Branch;
import io.yunchou.engines.allocation.api.CascadeOutcome;
import io.yunchou.engines.allocation.api.CascadeRequest;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.NodeAllotment;
import io.yunchou.engines.allocation.api.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Allocations down a tree, each branch's quota being the goal that it assigns. */
final class CascadeRun {
    private final CascadeRequest request;
    private final StretchedLevels stretches;
    private final List<NodeAllotment> nodes = new ArrayList<>();
    private final List<CascadeOutcome.BlockedBranch> blocked = new ArrayList<>();

    CascadeRun(CascadeRequest request) {
        this.request = request;
        this.stretches = StretchedLevels.of(
                request.levels().stream().map(Level::overAssignment).toList(), request.overAssignmentCap());
    }

    CascadeOutcome outcome() {
        assign(new Place(request.root(), null, 0, request.target().goal(), null));
        return blocked.isEmpty()
                ? new CascadeOutcome.Cascaded(nodes, stretches.described())
                : new CascadeOutcome.Blocked(blocked);
    }

    private void assign(Place place) {
        if (place.branch.children().isEmpty()) {
            nodes.add(place.assigning(place.goal));
            return;
        }
        AllocationRequest children = new AllocationRequest(
                request.target().withGoal(place.goal),
                request.levels().get(place.depth),
                place.branch.children().stream().map(Branch::member).toList());
        switch (new AllocationRun(children, stretches.factor(place.depth)).outcome()) {
            case Infeasible infeasible -> blocked.add(new CascadeOutcome.BlockedBranch(place.branch.id(), infeasible));
            case Allocated allocated -> descend(place, allocated);
        }
    }

    private void descend(Place place, Allocated allocated) {
        nodes.add(place.assigning(allocated.assigned()));
        List<Branch> children = place.branch.children().stream()
                .sorted(Comparator.comparing(Branch::id))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            Allotment allotment = allocated.allotments().get(i);
            assign(place.child(children.get(i), allotment));
        }
    }

    private record Place(
            Branch branch,
            @Nullable String parentId,
            int depth,
            BigDecimal goal,
            @Nullable Trace trace) {
        NodeAllotment assigning(BigDecimal assigned) {
            return new NodeAllotment(branch.id(), parentId, depth, goal, assigned, trace);
        }

        Place child(Branch child, Allotment allotment) {
            return new Place(child, branch.id(), depth + 1, allotment.amount(), allotment.trace());
        }
    }
}
