package io.yunchou.bench.cube;

import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sums every cell anew from the leaves alone, the plain way, and compares. */
final class Recount {
    private final CubeView view;
    private final int[][] organisations = ancestors(MillionLeaves.ORGANISATION);
    private final int[][] products = ancestors(MillionLeaves.PRODUCT);
    private final int[][] periods = ancestors(MillionLeaves.PERIOD);

    Recount(CubeView view) {
        this.view = view;
    }

    long wrongCells() {
        int productCount = MillionLeaves.PRODUCT.members().size() + 1;
        int periodCount = MillionLeaves.PERIOD.members().size() + 1;
        long[] totals = totals(productCount, periodCount);
        long[] wrong = {0};
        new Cells(List.of("quota")).forEach(cell -> {
            List<Long> at = cell.members();
            long place = (at.get(0) * productCount + at.get(1)) * periodCount + at.get(2);
            wrong[0] += view.units(cell).orElseThrow() == totals[(int) place] ? 0 : 1;
        });
        return wrong[0];
    }

    private long[] totals(int productCount, int periodCount) {
        long[] leaves = view.leafUnits(MillionLeaves.ROOT).toArray();
        long[] totals = new long[(MillionLeaves.ORGANISATION.members().size() + 1) * productCount * periodCount];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            for (int organisation : organisations[leaf / (84 * 12)]) {
                for (int product : products[leaf / 12 % 84]) {
                    for (int period : periods[leaf % 12]) {
                        totals[(organisation * productCount + product) * periodCount + period] += leaves[leaf];
                    }
                }
            }
        }
        return totals;
    }

    /** For each leaf, itself and all above it. */
    private static int[][] ancestors(Dimension dimension) {
        Map<Long, Long> parents = new HashMap<>();
        for (Member member : dimension.members()) {
            Long parent = member.parent();
            if (parent != null) {
                parents.put(member.id(), parent);
            }
        }
        return Trees.leaves(dimension).stream()
                .map(leaf -> Stream.iterate(leaf, Objects::nonNull, parents::get)
                        .mapToInt(Long::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }
}
