package io.yunchou.bench.cube;

import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Regular trees, members numbered level by level from 1. */
final class Trees {
    private Trees() {}

    static Dimension tree(String name, int... fanOut) {
        List<Member> members = new ArrayList<>(List.of(Member.root(1)));
        List<Long> level = List.of(1L);
        for (int children : fanOut) {
            List<Long> next = new ArrayList<>();
            for (long parent : level) {
                for (int i = 0; i < children; i++) {
                    long id = members.size() + 1L;
                    members.add(Member.under(parent, id, i));
                    next.add(id);
                }
            }
            level = next;
        }
        return new Dimension(name, members);
    }

    /** The leaves of such a tree, in member order: the last level. */
    static List<Long> leaves(Dimension dimension) {
        Set<Long> parents = new HashSet<>();
        dimension.members().stream()
                .map(Member::parent)
                .filter(Objects::nonNull)
                .forEach(parents::add);
        return dimension.members().stream()
                .map(Member::id)
                .filter(id -> !parents.contains(id))
                .toList();
    }
}
