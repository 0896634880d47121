package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of positions. */
final class PositionRules {
    private PositionRules() {}

    static Stream<Breach> everyPositionStandsInAnExistingUnit(Structure structure) {
        return structure.positions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().spans().stream()
                        .flatMap(span -> unitMissing(structure, entry.getKey(), span).stream()));
    }

    static Stream<Breach> aUnitHasOneHead(Structure structure) {
        return headships(structure).values().stream().flatMap(headships -> twoHeads(structure, headships));
    }

    private static Optional<Breach> unitMissing(Structure structure, long positionId, Span<PositionState> span) {
        long unitId = span.value().unitId();
        return structure
                .unit(unitId)
                .firstGap(span.valid())
                .map(gap -> unitMissing(structure, positionId, unitId, gap));
    }

    private static Breach unitMissing(Structure structure, long positionId, long unitId, DateRange gap) {
        String position = structure.codes().of(Subject.position(positionId));
        String unit = structure.codes().of(Subject.unit(unitId));
        return new Breach(
                OrgError.UNIT_MISSING,
                List.of(Subject.position(positionId), Subject.unit(unitId)),
                gap,
                "The position %s would stand in the unit %s, which does not exist on %s.\n"
                                .formatted(position, unit, gap.start())
                        + "Maybe move or close the position first, or open the unit earlier.",
                Map.of("position", position, "unit", unit));
    }

    private record Headship(long positionId, DateRange during) {}

    private static Map<Long, List<Headship>> headships(Structure structure) {
        return structure.positions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().spans().stream()
                        .filter(span -> span.value().head())
                        .map(span -> Map.entry(span.value().unitId(), new Headship(entry.getKey(), span.valid()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Breach> twoHeads(Structure structure, List<Headship> headships) {
        List<Headship> byStart = new ArrayList<>(headships);
        byStart.sort(Comparator.comparing(headship -> headship.during().start()));
        return IntStream.range(1, byStart.size())
                .mapToObj(i -> twoHeads(structure, byStart.get(i - 1), byStart.get(i)))
                .flatMap(Optional::stream);
    }

    private static Optional<Breach> twoHeads(Structure structure, Headship one, Headship other) {
        return one.during().intersection(other.during()).map(both -> {
            String first = structure.codes().of(Subject.position(one.positionId()));
            String second = structure.codes().of(Subject.position(other.positionId()));
            return new Breach(
                    OrgError.TWO_HEADS,
                    List.of(Subject.position(other.positionId()), Subject.position(one.positionId())),
                    both,
                    "Both %s and %s would head the same unit on %s.\nMaybe end the one's headship first."
                            .formatted(first, second, both.start()),
                    Map.of("one", first, "other", second));
        });
    }
}
