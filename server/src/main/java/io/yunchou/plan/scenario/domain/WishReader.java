package io.yunchou.plan.scenario.domain;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Units;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.domain.Wish.WishedCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a wish into an operation with all its inputs resolved, and refuses what lies outside the editor's sight. Undo
 * and redo need the log and are resolved elsewhere.
 */
public record WishReader(PlanScenario scenario, Sight sight, CubeView view) {
    /** Another scenario to copy from, already seen to be readable by the editor. */
    public record Source(String origin, PlanStructure structure, CubeView view, BigDecimal grain) {}

    public Operation read(Wish wish, @Nullable Source source) {
        return switch (wish.kind()) {
            case SET -> new Operation.SetCell(only(wish), units(value(wish)));
            case GOAL -> goal(wish);
            case LOCK -> new Operation.Lock(cells(wish));
            case UNLOCK -> new Operation.Unlock(cells(wish));
            case SCALE -> new Operation.Scale(only(wish), needed(wish.factor(), "factor"));
            case COPY_LAST_YEAR -> copyOfLastYear(only(wish), factor(wish));
            case COPY_SCENARIO -> copy(wish, needed(source, "source"));
            case SPREAD_EVENLY -> byLeaf(only(wish), "even", even(only(wish)));
            case SPREAD_LAST_YEAR -> byLeaf(only(wish), "last year", lastYear(only(wish)));
            case SPREAD_BY_WEIGHTS -> byChild(wish);
            case PASTE -> paste(wish);
            case UNDO, REDO -> throw new IllegalArgumentException("The log resolves " + wish.kind());
        };
    }

    /** A cell of the quota that the editor may change. */
    public Cell cell(String node, String period) {
        PlanNode found = sight.structure().node(node);
        sight.requireCovered(found);
        return Cell.of(
                PlanMeasures.QUOTA,
                found.member(),
                sight.structure().period(period).member());
    }

    /** A value as whole units of the grain; nothing is rounded silently. */
    public long units(BigDecimal value) {
        BigDecimal[] parts = value.divideAndRemainder(scenario.grain());
        if (parts[1].signum() != 0) {
            throw new BusinessException(
                    ScenarioError.NOT_A_MULTIPLE,
                    "%s is not a multiple of %s, in which this plan is kept.\nMaybe round it first."
                            .formatted(value.toPlainString(), scenario.grain().toPlainString()),
                    Map.of(
                            "value",
                            value.toPlainString(),
                            "grain",
                            scenario.grain().toPlainString()));
        }
        return exact(parts[0]);
    }

    private static long exact(BigDecimal whole) {
        try {
            return whole.longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new BusinessException(
                    ScenarioError.NOT_A_MULTIPLE,
                    "%s is more than a plan can hold.\nMaybe it was meant in another unit."
                            .formatted(whole.toPlainString()),
                    Map.of("value", whole.toPlainString()));
        }
    }

    private Operation goal(Wish wish) {
        WishedCell wished = onlyWished(wish);
        sight.requireMayGiveGoal(sight.structure().node(wished.node()));
        BigDecimal value = wished.value();
        return new Operation.SetGoal(cell(wished.node(), wished.period()), value == null ? null : units(value));
    }

    private Operation copyOfLastYear(Cell cell, BigDecimal factor) {
        BigDecimal perUnit = PlanMeasures.LEDGER_GRAIN.divide(scenario.grain());
        return new Operation.CopyValues(cell, lastYearUnits(cell), factor.multiply(perUnit), "last year");
    }

    private Operation copy(Wish wish, Source source) {
        WishedCell wished = onlyWished(wish);
        Cell cell = cell(wished.node(), wished.period());
        if (!source.structure().hasSameMembersAs(sight.structure())) {
            throw new BusinessException(
                    ScenarioError.STRUCTURES_DIFFER,
                    "%s plans another organisation or year.\nMaybe fork this scenario instead of opening a new one."
                            .formatted(source.origin()),
                    Map.of("source", source.origin()));
        }
        BigDecimal perUnit = source.grain().divide(scenario.grain());
        return new Operation.CopyValues(
                cell, source.view().leafUnits(cell), factor(wish).multiply(perUnit), source.origin());
    }

    private static Operation byLeaf(Cell cell, String method, Units weights) {
        return new Operation.SpreadByLeaf(cell, weights, method);
    }

    private Units even(Cell cell) {
        long[] ones = new long[Math.toIntExact(view.leafCount(cell))];
        Arrays.fill(ones, 1);
        return Units.of(ones);
    }

    /** A leaf that lost more than it won last year weighs nothing. */
    private Units lastYear(Cell cell) {
        return Units.of(
                lastYearUnits(cell).stream().map(units -> Math.max(0, units)).toArray());
    }

    private Units lastYearUnits(Cell cell) {
        return view.leafUnits(new Cell(PlanMeasures.LAST_YEAR, cell.members()));
    }

    private Operation byChild(Wish wish) {
        List<Operation.MemberWeight> weights = needed(wish.weights(), "weights").stream()
                .map(weight -> new Operation.MemberWeight(
                        sight.structure().node(weight.node()).member(), weight.weight()))
                .toList();
        return new Operation.SpreadByChild(only(wish), PlanStructure.ORGANISATION, weights, "given weights");
    }

    private Operation paste(Wish wish) {
        return new Operation.Paste(wished(wish).stream()
                .map(wished -> new Operation.CellUnits(
                        cell(wished.node(), wished.period()), units(needed(wished.value(), "value"))))
                .toList());
    }

    private List<Cell> cells(Wish wish) {
        return wished(wish).stream()
                .map(wished -> cell(wished.node(), wished.period()))
                .toList();
    }

    private Cell only(Wish wish) {
        WishedCell wished = onlyWished(wish);
        return cell(wished.node(), wished.period());
    }

    private static BigDecimal value(Wish wish) {
        return needed(onlyWished(wish).value(), "value");
    }

    private static BigDecimal factor(Wish wish) {
        return Objects.requireNonNullElse(wish.factor(), BigDecimal.ONE);
    }

    private static WishedCell onlyWished(Wish wish) {
        List<WishedCell> cells = wished(wish);
        if (cells.size() != 1) {
            throw incomplete("cells", "exactly one cell, not %d".formatted(cells.size()));
        }
        return cells.getFirst();
    }

    private static List<WishedCell> wished(Wish wish) {
        List<WishedCell> cells = needed(wish.cells(), "cells");
        if (cells.isEmpty()) {
            throw incomplete("cells", "at least one cell");
        }
        return cells;
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw incomplete(field, "a value");
        }
        return value;
    }

    private static BusinessException incomplete(String field, String expected) {
        return new BusinessException(
                ScenarioError.EDIT_INCOMPLETE,
                "The edit needs %s in \"%s\".\nMaybe hold it against the description at /api/docs."
                        .formatted(expected, field),
                Map.of("field", field, "expected", expected));
    }
}
