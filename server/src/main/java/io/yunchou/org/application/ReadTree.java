package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.org.domain.Structures;
import io.yunchou.platform.access.DataScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the organisation to the caller: his part of it, and of what is above only the names that lead to it. */
@Component
public class ReadTree {
    private final Structures structures;
    private final CachedOrganisation organisation;
    private final ReadScope scope;

    ReadTree(Structures structures, CachedOrganisation organisation, ReadScope scope) {
        this.structures = structures;
        this.organisation = organisation;
        this.scope = scope;
    }

    /**
     * A node as the caller may see it.
     *
     * @param inScope whether he may see more than its name
     * @param children how many direct children he sees
     */
    public record Shown(Node node, boolean inScope, int children) {}

    /** The tree of a day with the nodes shown, in pre-order. */
    public record View(OrganisationTree tree, Snapshot snapshot, List<Shown> nodes) {}

    /**
     * @param known null for what is known now
     * @param under the key of the node whose descendants are wanted, e.g. {@code unit-12}; null for the whole
     * @param levels how many levels deep
     */
    public View view(LocalDate day, @Nullable Instant known, @Nullable String under, int levels) {
        Snapshot snapshot = known == null ? organisation.snapshot() : new Snapshot(0, structures.knownAt(known));
        OrganisationTree tree = snapshot.asOf(day);
        boolean[] inScope = inScope(tree, scope.current());
        boolean[] visible = visible(tree, inScope);
        Range range = range(tree, under, levels);
        List<Shown> shown = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            Node node = tree.node(i);
            if (visible[i] && node.depth() <= range.deepest()) {
                shown.add(new Shown(node, inScope[i], children(tree, node, visible)));
            }
        }
        return new View(tree, snapshot, shown);
    }

    private record Range(int from, int to, int deepest) {}

    private static Range range(OrganisationTree tree, @Nullable String under, int levels) {
        if (under == null) {
            return new Range(0, tree.nodes().size(), levels - 1);
        }
        Node top = find(tree, under);
        return new Range(top.index() + 1, top.end(), top.depth() + levels);
    }

    /** A node by its key, {@code unit-12} or {@code position-7}. */
    private static Node find(OrganisationTree tree, String key) {
        try {
            long id = Long.parseLong(key.substring(key.indexOf('-') + 1));
            return (key.startsWith("unit-") ? tree.find(new UnitId(id)) : tree.find(new PositionId(id)))
                    .orElseThrow(() -> unknown(key, tree.day()));
        } catch (NumberFormatException notAKey) {
            throw unknown(key, tree.day());
        }
    }

    private static boolean[] inScope(OrganisationTree tree, DataScope scope) {
        boolean[] inScope = new boolean[tree.nodes().size()];
        for (Node node : tree.nodes()) {
            inScope[node.index()] = node.isUnit() ? scope.coversUnit(node.id()) : scope.coversPosition(node.id());
        }
        return inScope;
    }

    private static boolean[] visible(OrganisationTree tree, boolean[] inScope) {
        boolean[] visible = inScope.clone();
        for (int i = visible.length - 1; i > 0; i--) {
            int parent = tree.node(i).parent();
            if (visible[i] && parent >= 0) {
                visible[parent] = true;
            }
        }
        return visible;
    }

    private static int children(OrganisationTree tree, Node node, boolean[] visible) {
        return (int) tree.children(node).stream()
                .filter(child -> visible[child.index()])
                .count();
    }

    private static BusinessException unknown(String key, LocalDate day) {
        return new BusinessException(
                OrgError.UNKNOWN_NODE,
                "There is no node %s on %s.\nMaybe it was opened later or closed before: look at another day."
                        .formatted(key, day),
                Map.of("node", key, "day", day.toString()));
    }
}
