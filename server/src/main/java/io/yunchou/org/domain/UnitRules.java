package io.yunchou.org.domain;

import io.yunchou.platform.tree.DatedTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of units. */
final class UnitRules {
    private UnitRules() {}

    static Stream<Breach> noUnitStandsUnderItself(Structure structure) {
        DatedTree<Long, UnitState> tree = structure.unitTree();
        return structure.units().keySet().stream()
                .sorted()
                .map(tree::circleThrough)
                .flatMap(Optional::stream)
                .map(circle -> circle(structure, circle));
    }

    static Stream<Breach> everyUnitStandsInAnExistingUnit(Structure structure) {
        DatedTree<Long, UnitState> tree = structure.unitTree();
        return structure.units().keySet().stream()
                .sorted()
                .map(tree::orphaned)
                .flatMap(Optional::stream)
                .map(orphan -> orphan(structure, orphan));
    }

    private static Breach circle(Structure structure, DatedTree.Circle<Long> circle) {
        String path = circle.path().stream()
                .map(id -> structure.codes().of(Subject.unit(id)))
                .collect(Collectors.joining(" → "));
        return new Breach(
                OrgError.UNIT_CIRCLE,
                circle.path().stream().map(Subject::unit).distinct().toList(),
                circle.during(),
                "A unit would stand under itself from %s on: %s.\nMaybe one of these was meant to stand elsewhere."
                        .formatted(circle.during().start(), path),
                Map.of("path", path));
    }

    private static Breach orphan(Structure structure, DatedTree.Orphan<Long> orphan) {
        String unit = structure.codes().of(Subject.unit(orphan.member()));
        String parent = structure.codes().of(Subject.unit(orphan.parent()));
        return new Breach(
                OrgError.PARENT_MISSING,
                List.of(Subject.unit(orphan.member()), Subject.unit(orphan.parent())),
                orphan.during(),
                "The unit %s would stand under %s, which does not exist on %s.\n"
                                .formatted(unit, parent, orphan.during().start())
                        + "Maybe move or close %s first, or open %s earlier.".formatted(unit, parent),
                Map.of("unit", unit, "parent", parent));
    }
}
