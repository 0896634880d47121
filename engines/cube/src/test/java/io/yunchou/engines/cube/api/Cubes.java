package io.yunchou.engines.cube.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Small cubes and edits for tests, in few words. */
final class Cubes {
    static final Measure QUOTA = new Measure.Additive("quota", new BigDecimal("0.01"), false);
    static final Measure PROFIT = new Measure.Additive("profit", BigDecimal.ONE, true);

    private Cubes() {}

    /** A tree with the root 1 and that many children a member, level by level; ids ascend in level order. */
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

    /** Company 1 with regions 2 and 3; sellers 4, 5 under 2 and 6, 7 under 3. */
    static Dimension organisation() {
        return tree("organisation", 2, 2);
    }

    /** Year 1 with quarters 2 and 3; months 4, 5 in 2 and 6, 7 in 3. */
    static Dimension period() {
        return tree("period", 2, 2);
    }

    static Scenario scenario(Measure... measures) {
        return scenario(List.of(organisation(), period()), measures);
    }

    static Scenario scenario(List<Dimension> dimensions, Measure... measures) {
        return Scenario.create(new CubeDefinition(dimensions, List.of(measures)), CubeLimits.standard());
    }

    static Change edit(Scenario scenario, Operation operation) {
        return editAs("Wang", scenario, operation);
    }

    static Change editAs(String author, Scenario scenario, Operation operation) {
        return scenario.apply(new Submission(scenario.view().sequence(), author, Instant.EPOCH, "because", operation));
    }

    static Change set(Scenario scenario, Cell cell, long units) {
        return edit(scenario, new Operation.SetCell(cell, units));
    }

    static Change lock(Scenario scenario, Cell... cells) {
        return edit(scenario, new Operation.Lock(List.of(cells)));
    }

    static Change undo(Scenario scenario, Change change) {
        return edit(scenario, new Operation.Undo(change.sequence()));
    }

    static Change redo(Scenario scenario, Change change) {
        return edit(scenario, new Operation.Redo(change.sequence()));
    }

    static Cell quota(long organisation, long period) {
        return Cell.of("quota", organisation, period);
    }

    static long units(Scenario scenario, Cell cell) {
        return scenario.view().units(cell).orElseThrow();
    }

    static long[] leaves(Scenario scenario, Cell cell) {
        return scenario.view().leafUnits(cell).toArray();
    }
}
