package io.yunchou.engines.cube.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same cube worked out the slow way, to compare with: leaves in a map, every total summed from them each time,
 * every share a decimal or big fraction. It knows one additive measure.
 */
final class NaiveCube {
    private final List<Dimension> dimensions;
    private final List<List<Long>> leaves;
    final Map<List<Long>, BigDecimal> units = new HashMap<>();
    final Set<List<Long>> locked = new HashSet<>();

    NaiveCube(List<Dimension> dimensions) {
        this.dimensions = dimensions;
        this.leaves = leavesBelow(dimensions.stream().map(NaiveCube::root).toList());
        leaves.forEach(leaf -> units.put(leaf, BigDecimal.ZERO));
    }

    private NaiveCube(NaiveCube other) {
        dimensions = other.dimensions;
        leaves = other.leaves;
        units.putAll(other.units);
        locked.addAll(other.locked);
    }

    NaiveCube copy() {
        return new NaiveCube(this);
    }

    BigDecimal total(List<Long> cell) {
        return sum(leavesBelow(cell));
    }

    boolean set(List<Long> cell, BigDecimal target) {
        List<List<Long>> open = open(cell);
        BigDecimal present = total(cell);
        BigDecimal openSum = sum(open);
        BigDecimal rest = target.subtract(present.subtract(openSum));
        if (open.isEmpty() || rest.signum() < 0) {
            return target.compareTo(present) == 0;
        }
        BigInteger[] weights = open.stream()
                .map(leaf ->
                        openSum.signum() == 0 ? BigInteger.ONE : units.get(leaf).toBigIntegerExact())
                .toArray(BigInteger[]::new);
        BigInteger divisor = openSum.signum() == 0 ? BigInteger.valueOf(open.size()) : openSum.toBigIntegerExact();
        write(open, weights, rest.toBigIntegerExact(), divisor);
        return true;
    }

    boolean scale(List<Long> cell, BigDecimal factor) {
        return set(cell, total(cell).multiply(factor).setScale(0, RoundingMode.HALF_UP));
    }

    void copy(List<Long> cell, long[] source, BigDecimal growth) {
        List<List<Long>> below = leavesBelow(cell);
        List<List<Long>> open = new ArrayList<>();
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            if (!locked.contains(below.get(i))) {
                open.add(below.get(i));
                weights.add(BigInteger.valueOf(source[i]));
            }
        }
        write(open, weights.toArray(BigInteger[]::new), growth.unscaledValue(), BigInteger.TEN.pow(growth.scale()));
    }

    void lock(List<Long> cell, boolean on) {
        if (on) {
            locked.addAll(leavesBelow(cell));
        } else {
            leavesBelow(cell).forEach(locked::remove);
        }
    }

    /** Every combination of members, at any level. */
    List<List<Long>> allCells() {
        return product(dimensions.stream()
                .map(dimension -> dimension.members().stream().map(Member::id).toList())
                .toList());
    }

    List<List<Long>> leavesBelow(List<Long> cell) {
        List<List<Long>> choices = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
            choices.add(leavesBelow(dimensions.get(i), cell.get(i)));
        }
        return product(choices);
    }

    private List<List<Long>> open(List<Long> cell) {
        return leavesBelow(cell).stream().filter(leaf -> !locked.contains(leaf)).toList();
    }

    private void write(List<List<Long>> open, BigInteger[] weights, BigInteger dividend, BigInteger divisor) {
        BigInteger weightSoFar = BigInteger.ZERO;
        BigInteger given = BigInteger.ZERO;
        for (int i = 0; i < open.size(); i++) {
            weightSoFar = weightSoFar.add(weights[i]);
            BigInteger upToHere = new BigDecimal(weightSoFar.multiply(dividend))
                    .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                    .toBigIntegerExact();
            units.put(open.get(i), new BigDecimal(upToHere.subtract(given)));
            given = upToHere;
        }
    }

    private BigDecimal sum(List<List<Long>> cells) {
        return cells.stream().map(units::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Long> leavesBelow(Dimension dimension, long id) {
        List<Member> children = dimension.members().stream()
                .filter(member -> member.parent() != null && member.parent() == id)
                .sorted(Comparator.comparingInt(Member::order).thenComparingLong(Member::id))
                .toList();
        return children.isEmpty()
                ? List.of(id)
                : children.stream()
                        .flatMap(child -> leavesBelow(dimension, child.id()).stream())
                        .toList();
    }

    private static long root(Dimension dimension) {
        return dimension.members().stream()
                .filter(member -> member.parent() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<List<Long>> product(List<List<Long>> choices) {
        List<List<Long>> all = List.of(List.of());
        for (List<Long> each : choices) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> start : all) {
                for (long id : each) {
                    List<Long> cell = new ArrayList<>(start);
                    cell.add(id);
                    longer.add(cell);
                }
            }
            all = longer;
        }
        return all;
    }
}
