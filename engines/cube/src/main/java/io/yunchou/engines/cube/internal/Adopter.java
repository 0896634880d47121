package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change.Adoption;
import io.yunchou.engines.cube.api.Change.DimensionMember;
import io.yunchou.engines.cube.api.Change.Parked;
import io.yunchou.engines.cube.api.Change.Total;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Operation.AdoptStructure;
import io.yunchou.engines.cube.internal.NodeValues.NodeKey;
import io.yunchou.engines.cube.internal.Performer.Performed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves a scenario to another version of its dimensions without losing a unit. */
final class Adopter {
    private final Schema schema;
    private final State old;
    private final List<AxisMove> moves;
    private final Shape shape;

    Adopter(Schema schema, State old, AdoptStructure operation, CubeLimits limits) {
        this.schema = schema;
        this.old = old;
        requireKnown(operation);
        moves = moves(operation);
        shape = new Shape(moves.stream().map(AxisMove::dimension).toList(), limits);
    }

    Performed adopt() {
        Draft draft = new Draft(schema, State.empty(schema, shape).at(old.sequence()));
        Movement movement = new Movement(old, draft, moves);
        for (int store = 0; store < schema.stores.size(); store++) {
            if (schema.holdsValues(store)) {
                movement.moveStore(store, schema.measureOf(store));
            }
        }
        List<Cell> dropped = moveNodes(draft);
        State next = draft.finish(old.sequence() + 1);
        Effect effect = new Effect(Touched.all(old.shape()), List.of(), List.of(), Optional.of(report(next, dropped)));
        return new Performed(next, effect, null);
    }

    private List<AxisMove> moves(AdoptStructure operation) {
        boolean[][] filled = new Filling(old).byAxis();
        List<AxisMove> all = new ArrayList<>();
        for (int axis = 0; axis < filled.length; axis++) {
            all.add(new AxisMove(old.shape().axes.get(axis), operation, filled[axis]));
        }
        return all;
    }

    private List<Cell> moveNodes(Draft draft) {
        List<Cell> dropped = new ArrayList<>();
        for (int measure = 0; measure < old.nodes().size(); measure++) {
            for (Map.Entry<NodeKey, Long> each :
                    old.nodes().get(measure).units().entrySet()) {
                Cell cell = old.shape()
                        .cell(
                                schema.measures.get(measure).name(),
                                each.getKey().member(),
                                each.getKey().offset());
                moveNode(draft, measure, cell, each.getValue(), dropped);
            }
        }
        return dropped;
    }

    private void moveNode(Draft draft, int measure, Cell cell, long units, List<Cell> dropped) {
        for (int axis = 0; axis < moves.size(); axis++) {
            if (!shape.axes.get(axis).has(cell.members().get(axis))) {
                dropped.add(cell);
                return;
            }
        }
        int[] numbers = shape.numbers(cell);
        draft.putNode(measure, numbers[0], shape.offset(numbers), units);
    }

    private Adoption report(State next, List<Cell> dropped) {
        List<Total> totals = new ArrayList<>();
        List<Parked> parked = new ArrayList<>();
        for (int store = 0; store < schema.stores.size(); store++) {
            if (schema.holdsValues(store) && schema.measureOf(store) instanceof Measure.Additive additive) {
                totals.add(total(additive.name(), store, next));
                parked.addAll(parked(additive.name(), store));
            }
        }
        return new Adoption(totals, parked, difference(shape, old.shape()), difference(old.shape(), shape), dropped);
    }

    private Total total(String measure, int store, State next) {
        long before = old.stores().get(store).slabs[0][0];
        long after = next.stores().get(store).slabs[0][0];
        if (before != after) {
            throw new IllegalStateException("An adoption changed %s from %d to %d".formatted(measure, before, after));
        }
        return new Total(measure, before, after);
    }

    private List<Parked> parked(String measure, int store) {
        List<Parked> parked = new ArrayList<>();
        for (int axis = 0; axis < moves.size(); axis++) {
            for (int member : moves.get(axis).parked()) {
                int[] numbers = new int[moves.size()];
                numbers[axis] = member;
                long units =
                        old.stores().get(store).slabs[numbers[0]][old.shape().offset(numbers)];
                Axis from = old.shape().axes.get(axis);
                if (units != 0) {
                    parked.add(new Parked(measure, from.dimension.name(), from.ids[member], units));
                }
            }
        }
        return parked;
    }

    /** Members of the one shape that the other has not. */
    private static List<DimensionMember> difference(Shape one, Shape other) {
        List<DimensionMember> members = new ArrayList<>();
        for (int axis = 0; axis < one.axes.size(); axis++) {
            for (long id : one.axes.get(axis).ids) {
                if (!other.axes.get(axis).has(id)) {
                    members.add(new DimensionMember(one.axes.get(axis).dimension.name(), id));
                }
            }
        }
        return members;
    }

    private void requireKnown(AdoptStructure operation) {
        Map<String, Integer> given = new HashMap<>();
        for (Dimension dimension : operation.dimensions()) {
            old.shape().axisNumber(dimension.name());
            if (given.merge(dimension.name(), 1, Integer::sum) > 1) {
                throw Refusal.malformed("The dimension '%s' is given twice.".formatted(dimension.name()));
            }
        }
        operation.placements().forEach(placement -> old.shape().axisNumber(placement.dimension()));
    }
}
