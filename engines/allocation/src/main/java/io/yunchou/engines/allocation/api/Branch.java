package io.yunchou.engines.allocation.api;

import java.util.List;

/**
 * A node of a cascade with all that is below it.
 *
 * @param member the node as a member of its parent; of the root only the id counts
 * @param children to whom it assigns its quota; empty for a leaf
 */
public record Branch(Member member, List<Branch> children) {
    public Branch {
        children = List.copyOf(children);
    }

    public static Branch leaf(Member member) {
        return new Branch(member, List.of());
    }

    public static Branch of(Member member, Branch... children) {
        return new Branch(member, List.of(children));
    }

    public String id() {
        return member.id();
    }
}
