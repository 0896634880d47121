package io.yunchou.org;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it is reported: the tree of a day, and under its units also the positions that are not in it,
 * because they closed before that day or open after it. So every figure of a position counts somewhere, and parts sum
 * to the whole. Whoever shows a unit's figures, lists what they are made of, or decides who may see it asks here.
 * Never changes.
 */
public final class ReportedOrganisation {
    private static final int KEPT_MAX = 500;

    private final OrganisationTree tree;
    private final Map<PositionId, UnitId> homeOfAbsent;
    private final Map<Long, Set<Long>> absentByUnit = new HashMap<>();
    private final Map<Set<Long>, Set<Long>> kept = new ConcurrentHashMap<>();

    /**
     * @param tree the organisation of the day
     * @param homeOfAbsent the unit of the tree under which each position counts that is not in the tree
     */
    public ReportedOrganisation(OrganisationTree tree, Map<PositionId, UnitId> homeOfAbsent) {
        this.tree = tree;
        this.homeOfAbsent = Map.copyOf(homeOfAbsent);
        homeOfAbsent.forEach((position, unit) -> absentByUnit
                .computeIfAbsent(unit.value(), unseen -> new HashSet<>())
                .add(position.value()));
    }

    public OrganisationTree tree() {
        return tree;
    }

    /** The unit under which a position counts that is not in the tree; empty for one that is in it, or never was. */
    public Optional<UnitId> homeOf(PositionId absent) {
        return Optional.ofNullable(homeOfAbsent.get(absent));
    }

    /** The ids of the positions that count at or below any of these units. Kept, since lists ask for the same often. */
    public Set<Long> positionsUnder(Collection<Long> units) {
        if (kept.size() > KEPT_MAX) {
            kept.clear();
        }
        return kept.computeIfAbsent(Set.copyOf(units), this::collect);
    }

    private Set<Long> collect(Set<Long> wanted) {
        List<OrganisationTree.Node> nodes = tree.nodes();
        boolean[] covered = new boolean[nodes.size()];
        Set<Long> positions = new HashSet<>();
        for (OrganisationTree.Node node : nodes) {
            boolean below = node.parent() >= 0 && covered[node.parent()];
            covered[node.index()] = below || (node.isUnit() && wanted.contains(node.id()));
            if (covered[node.index()]) {
                add(node, positions);
            }
        }
        return Set.copyOf(positions);
    }

    private void add(OrganisationTree.Node node, Set<Long> positions) {
        if (node.isUnit()) {
            @Nullable Set<Long> absent = absentByUnit.get(node.id());
            if (absent != null) {
                positions.addAll(absent);
            }
        } else {
            positions.add(node.id());
        }
    }
}
