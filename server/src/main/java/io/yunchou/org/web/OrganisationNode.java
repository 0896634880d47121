package io.yunchou.org.web;

import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Kind;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.org.application.ReadTree.Shown;
import io.yunchou.org.application.ReadTree.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation on a day.
 *
 * @param key names the node in the tree, e.g. {@code unit-12}
 * @param parentKey the node above; null at the top
 * @param depth steps to the top
 * @param children how many direct children the caller sees
 * @param inScope whether the caller sees more than the name
 * @param holders a position's holders; of a unit, those of the position that heads it; none outside the scope
 */
record OrganisationNode(
        String key,
        @Nullable String parentKey,
        Kind kind,
        long id,
        String code,
        String name,
        int depth,
        int children,
        boolean inScope,
        List<Holder> holders) {
    /** A person in a position. */
    record Holder(long personId, String code, String name, BigDecimal share) {}

    static OrganisationNode of(View view, Shown shown) {
        Node node = shown.node();
        return new OrganisationNode(
                key(node),
                node.parent() < 0 ? null : key(view.tree().node(node.parent())),
                node.kind(),
                node.id(),
                node.label().code(),
                node.label().name(),
                node.depth(),
                shown.children(),
                shown.inScope(),
                shown.inScope() ? holders(view, node) : List.of());
    }

    private static List<Holder> holders(View view, Node node) {
        OrganisationTree tree = view.tree();
        PositionId position =
                node.isUnit() ? tree.headOf(new UnitId(node.id())).orElse(null) : new PositionId(node.id());
        return position == null
                ? List.of()
                : tree.holdersOf(position).stream()
                        .map(placement -> holder(view, placement.person().value(), placement.share()))
                        .toList();
    }

    private static Holder holder(View view, long personId, BigDecimal share) {
        String code = view.snapshot()
                .people()
                .label(personId)
                .map(label -> label.code())
                .orElse("");
        return new Holder(personId, code, view.snapshot().people().nameOf(personId), share);
    }

    private static String key(Node node) {
        return node.kind().name().toLowerCase(Locale.ROOT) + "-" + node.id();
    }
}
