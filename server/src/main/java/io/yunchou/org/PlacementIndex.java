package io.yunchou.org;

import io.yunchou.kernel.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All placements, found by person and day or by position and day. Immutable. */
public final class PlacementIndex {
    private static final Comparator<Placement> MAIN_FIRST = Comparator.comparing(Placement::share)
            .reversed()
            .thenComparing(placement -> placement.position().value());

    private final long version;
    private final List<Placement> all;
    private final Map<PersonId, List<Placement>> byPerson;
    private final Map<PositionId, List<Placement>> byPosition;

    private PlacementIndex(long version, List<Placement> all) {
        this.version = version;
        this.all = List.copyOf(all);
        this.byPerson = grouped(all, Placement::person);
        this.byPosition = grouped(all, Placement::position);
    }

    /**
     * @param version the version of the organisation from which the placements were read
     * @param all every placement, in any order
     */
    public static PlacementIndex of(long version, List<Placement> all) {
        return new PlacementIndex(version, all);
    }

    /** Changes whenever anything in the organisation changes; two equal versions mean equal content. */
    public long version() {
        return version;
    }

    /** Every placement, in no particular order. */
    public List<Placement> all() {
        return all;
    }

    /** A person's placements over all time, by start. */
    public List<Placement> of(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** A position's placements over all time, by start. */
    public List<Placement> of(PositionId position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /** A person's placements on a day, the one with the largest share first; their shares sum to 1, or there is none. */
    public List<Placement> of(PersonId person, LocalDate day) {
        return on(day, of(person));
    }

    /** A position's holders on a day, the one with the largest share first; none while it is vacant. */
    public List<Placement> of(PositionId position, LocalDate day) {
        return on(day, of(position));
    }

    /** The position to which the person belongs on a day; the one with the largest share where there are several. */
    public Optional<PositionId> positionOf(PersonId person, LocalDate day) {
        Placement main = null;
        for (Placement placement : of(person)) {
            boolean held = placement.valid().contains(day);
            main = held && (main == null || MAIN_FIRST.compare(placement, main) < 0) ? placement : main;
        }
        return Optional.ofNullable(main).map(Placement::position);
    }

    /** The person who holds a position on a day; the one with the largest share where several do. */
    public Optional<PersonId> holderOf(PositionId position, LocalDate day) {
        return of(position, day).stream().findFirst().map(Placement::person);
    }

    /** The position held when the days begin; for who holds none then, the first one that he takes up within them. */
    public Optional<PositionId> positionIn(PersonId person, DateRange days) {
        return positionOf(person, days.start())
                .or(() -> firstWithin(days, of(person)).map(Placement::position));
    }

    /** Who holds the position when the days begin; while it is vacant then, the first to take it up within them. */
    public Optional<PersonId> holderIn(PositionId position, DateRange days) {
        return holderOf(position, days.start())
                .or(() -> firstWithin(days, of(position)).map(Placement::person));
    }

    private static Optional<Placement> firstWithin(DateRange days, List<Placement> byStart) {
        return byStart.stream()
                .filter(placement -> days.contains(placement.valid().start()))
                .findFirst();
    }

    private static List<Placement> on(LocalDate day, List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.valid().contains(day))
                .sorted(MAIN_FIRST)
                .toList();
    }

    private static <K> Map<K, List<Placement>> grouped(List<Placement> all, Function<Placement, K> key) {
        return all.stream()
                .sorted(Comparator.comparing(placement -> placement.valid().start()))
                .collect(Collectors.groupingBy(key, HashMap::new, Collectors.toUnmodifiableList()));
    }
}
