package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold of people in positions. */
final class PlacementRules {
    private static final Comparator<PlacementKey> BY_PERSON =
            Comparator.comparingLong(PlacementKey::personId).thenComparingLong(PlacementKey::positionId);

    private PlacementRules() {}

    private record Held(PlacementKey key, DateRange during, BigDecimal share) {}

    static Stream<Breach> everyPlacementIsOfAPersonOfTheCompany(Structure structure) {
        return all(structure)
                .flatMap(held -> structure
                        .person(held.key().personId())
                        .firstGap(held.during())
                        .map(gap -> personMissing(structure, held.key(), gap))
                        .stream());
    }

    static Stream<Breach> everyPlacementIsInAnExistingPosition(Structure structure) {
        return all(structure)
                .flatMap(held -> structure
                        .position(held.key().positionId())
                        .firstGap(held.during())
                        .map(gap -> positionMissing(structure, held.key(), gap))
                        .stream());
    }

    static Stream<Breach> theSharesOfAPersonSumToOne(Structure structure) {
        return grouped(structure, PlacementKey::personId).values().stream()
                .flatMap(held -> firstDayNotWhole(held).map(day -> notWhole(structure, held, day)).stream());
    }

    static Stream<Breach> aPositionHasOneHolderUnlessShared(Structure structure) {
        return grouped(structure, PlacementKey::positionId).values().stream()
                .flatMap(held -> twoHolders(structure, held).stream());
    }

    private static Stream<Held> all(Structure structure) {
        return structure.placements().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_PERSON))
                .flatMap(entry -> entry.getValue().spans().stream()
                        .map(span -> new Held(entry.getKey(), span.valid(), span.value())));
    }

    private static Map<Long, List<Held>> grouped(Structure structure, Function<PlacementKey, Long> by) {
        return all(structure)
                .sorted(Comparator.comparing(held -> held.during().start()))
                .collect(Collectors.groupingBy(held -> by.apply(held.key())));
    }

    /** The sum can change only on a first day or on the day after a last one. */
    private static Optional<LocalDate> firstDayNotWhole(List<Held> held) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Held placement : held) {
            days.add(placement.during().start());
            LocalDate end = placement.during().end();
            if (end != null) {
                days.add(end);
            }
        }
        return days.stream().filter(day -> notWhole(held, day)).findFirst();
    }

    private static boolean notWhole(List<Held> held, LocalDate day) {
        BigDecimal sum = sumOn(held, day);
        return sum.signum() != 0 && sum.compareTo(BigDecimal.ONE) != 0;
    }

    private static BigDecimal sumOn(List<Held> held, LocalDate day) {
        return held.stream()
                .filter(placement -> placement.during().contains(day))
                .map(Held::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Breach notWhole(Structure structure, List<Held> held, LocalDate day) {
        List<Held> then = held.stream()
                .filter(placement -> placement.during().contains(day))
                .toList();
        long personId = then.getFirst().key().personId();
        String person = structure.codes().of(Subject.person(personId));
        String sum = sumOn(held, day).stripTrailingZeros().toPlainString();
        List<Subject> subjects = new ArrayList<>(List.of(Subject.person(personId)));
        then.forEach(placement -> subjects.add(Subject.position(placement.key().positionId())));
        String positions = then.stream()
                .map(placement ->
                        structure.codes().of(Subject.position(placement.key().positionId())))
                .collect(Collectors.joining(", "));
        return new Breach(
                OrgError.SHARES_NOT_WHOLE,
                subjects,
                DateRange.from(day),
                "On %s the person %s would hold %s with shares that sum to %s instead of 1.\n"
                                .formatted(day, person, positions, sum)
                        + "Maybe end one placement the day before, or give both explicit shares.",
                Map.of("person", person, "positions", positions, "sum", sum));
    }

    private static Optional<Breach> twoHolders(Structure structure, List<Held> byStart) {
        @Nullable Held latest = null;
        for (Held next : byStart) {
            Optional<Breach> breach = latest == null ? Optional.empty() : twoHolders(structure, latest, next);
            if (breach.isPresent()) {
                return breach;
            }
            latest = latest == null || endsLater(next, latest) ? next : latest;
        }
        return Optional.empty();
    }

    private static boolean endsLater(Held one, Held other) {
        LocalDate end = other.during().end();
        return end != null && (one.during().end() == null || one.during().end().isAfter(end));
    }

    private static Optional<Breach> twoHolders(Structure structure, Held one, Held other) {
        if (one.key().personId() == other.key().personId()) {
            return Optional.empty();
        }
        return one.during()
                .intersection(other.during())
                .filter(both -> !shared(structure, one.key().positionId(), both))
                .map(both -> twoHolders(structure, one.key(), other.key(), both));
    }

    private static boolean shared(Structure structure, long positionId, DateRange during) {
        return structure.position(positionId).within(during).stream()
                .map(Span::value)
                .allMatch(PositionState::shared);
    }

    private static Breach twoHolders(Structure structure, PlacementKey one, PlacementKey other, DateRange both) {
        String position = structure.codes().of(Subject.position(one.positionId()));
        String holder = structure.codes().of(Subject.person(one.personId()));
        String second = structure.codes().of(Subject.person(other.personId()));
        return new Breach(
                OrgError.TWO_HOLDERS,
                List.of(
                        Subject.person(other.personId()),
                        Subject.person(one.personId()),
                        Subject.position(one.positionId())),
                both,
                "On %s both %s and %s would hold the position %s.\n".formatted(both.start(), holder, second, position)
                        + "Maybe end the one's placement the day before, or mark the position as shared.",
                Map.of("position", position, "holder", holder, "other", second));
    }

    private static Breach personMissing(Structure structure, PlacementKey key, DateRange gap) {
        String person = structure.codes().of(Subject.person(key.personId()));
        return new Breach(
                OrgError.PERSON_MISSING,
                List.of(Subject.person(key.personId()), Subject.position(key.positionId())),
                gap,
                "The person %s would hold a position on %s, but is not with the company then.\n"
                                .formatted(person, gap.start())
                        + "Maybe the person joined earlier, or the placement ends earlier.",
                Map.of("person", person));
    }

    private static Breach positionMissing(Structure structure, PlacementKey key, DateRange gap) {
        String position = structure.codes().of(Subject.position(key.positionId()));
        return new Breach(
                OrgError.POSITION_MISSING,
                List.of(Subject.person(key.personId()), Subject.position(key.positionId())),
                gap,
                "The position %s would be held on %s, but does not exist then.\n".formatted(position, gap.start())
                        + "Maybe end the placement first, or open the position earlier.",
                Map.of("position", position));
    }
}
