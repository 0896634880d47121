package io.yunchou.platform.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.testkit.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTreeTest {
    private static final LocalDate FOUNDED = LocalDate.of(2014, 1, 1);
    private static final int LAST_DAY = 60;
    /** The parent of a root. */
    private static final Integer TOP = -1;

    @Test
    void findsACircleThatExistsOnlyForAWhile() {
        Map<Integer, Timeline<Integer>> members = new HashMap<>();
        members.put(
                1,
                Timeline.<Integer>empty()
                        .assign(DateRange.from(FOUNDED), TOP)
                        .assign(DateRange.of(day(10), day(20)), 2));
        members.put(2, Timeline.<Integer>empty().assign(DateRange.from(FOUNDED), 1));

        Optional<DatedTree.Circle<Integer>> circle = tree(members).circleThrough(1);

        assertThat(circle).contains(new DatedTree.Circle<>(List.of(1, 2, 1), DateRange.of(day(10), day(20))));
        assertThat(tree(members).circleThrough(2)).isPresent();
    }

    @Test
    void findsTheDaysOnWhichAParentDoesNotExist() {
        Map<Integer, Timeline<Integer>> members = new HashMap<>();
        members.put(1, Timeline.<Integer>empty().assign(DateRange.of(FOUNDED, day(30)), TOP));
        members.put(2, Timeline.<Integer>empty().assign(DateRange.from(FOUNDED), 1));

        assertThat(tree(members).orphaned(2)).contains(new DatedTree.Orphan<>(2, 1, DateRange.from(day(30))));
        assertThat(tree(members).orphaned(1)).isEmpty();
    }

    @Test
    void everyDayIsAsIfTheMovesUpToItWereReplayed() {
        Seeded.cases(100, random -> {
            Map<Integer, Timeline<Integer>> members = founded(12);
            List<Move> moves = acceptedMoves(random, members, 25);
            for (int day = 0; day <= LAST_DAY; day += 7) {
                PreOrder<Integer> tree = tree(members).on(day(day), Comparator.naturalOrder());
                Map<Integer, Integer> replayed = replayed(moves, day, 12);
                for (int key = 0; key < 12; key++) {
                    assertThat(parentIn(tree, key)).isEqualTo(replayed.get(key));
                }
            }
        });
    }

    @Test
    void aMoveNeverChangesThePast() {
        Seeded.cases(100, random -> {
            Map<Integer, Timeline<Integer>> members = founded(12);
            acceptedMoves(random, members, 10);
            int from = random.below(LAST_DAY);
            List<PreOrder<Integer>> before = daysBefore(from, members);

            Map<Integer, Timeline<Integer>> after = new HashMap<>(members);
            after.computeIfPresent(random.below(12), (key, line) -> line.assign(DateRange.from(day(from)), TOP));

            List<PreOrder<Integer>> again = daysBefore(from, after);
            for (int day = 0; day < from; day++) {
                assertThat(again.get(day).keys()).isEqualTo(before.get(day).keys());
            }
        });
    }

    @Test
    void anAcceptedMoveNeverMakesACircleOnAnyDay() {
        Seeded.cases(100, random -> {
            Map<Integer, Timeline<Integer>> members = founded(8);
            acceptedMoves(random, members, 40);
            for (int day = 0; day <= LAST_DAY; day++) {
                // Laying the tree out refuses a circle.
                assertThat(tree(members).on(day(day), Comparator.naturalOrder()).size())
                        .isEqualTo(8);
            }
        });
    }

    private record Move(int key, int parent, int from) {}

    private static List<Move> acceptedMoves(Seeded random, Map<Integer, Timeline<Integer>> members, int count) {
        List<Move> accepted = new ArrayList<>();
        int size = members.size();
        for (int i = 0; i < count; i++) {
            Move move = new Move(random.below(size), random.below(size + 1) - 1, random.below(LAST_DAY));
            Map<Integer, Timeline<Integer>> changed = new HashMap<>(members);
            changed.computeIfPresent(
                    move.key(), (key, line) -> line.assign(DateRange.from(day(move.from())), move.parent()));
            if (tree(changed).circleThrough(move.key()).isEmpty()) {
                members.putAll(changed);
                accepted.add(move);
            }
        }
        return accepted;
    }

    /** A move holds from its day on, whatever earlier moves said of later days. */
    private static Map<Integer, Integer> replayed(List<Move> moves, int day, int size) {
        Map<Integer, Integer> parents = new HashMap<>();
        for (int key = 0; key < size; key++) {
            parents.put(key, TOP);
        }
        moves.stream().filter(move -> move.from() <= day).forEach(move -> parents.put(move.key(), move.parent()));
        return parents;
    }

    private static Integer parentIn(PreOrder<Integer> tree, int key) {
        int parent = tree.parent(tree.indexOf(key).orElseThrow());
        return parent == PreOrder.NONE ? TOP : tree.key(parent);
    }

    private static List<PreOrder<Integer>> daysBefore(int from, Map<Integer, Timeline<Integer>> members) {
        List<PreOrder<Integer>> days = new ArrayList<>();
        for (int day = 0; day < from; day++) {
            days.add(tree(members).on(day(day), Comparator.naturalOrder()));
        }
        return days;
    }

    private static Map<Integer, Timeline<Integer>> founded(int size) {
        Map<Integer, Timeline<Integer>> members = new HashMap<>();
        for (int key = 0; key < size; key++) {
            members.put(key, Timeline.<Integer>empty().assign(DateRange.from(FOUNDED), TOP));
        }
        return members;
    }

    private static DatedTree<Integer, Integer> tree(Map<Integer, Timeline<Integer>> members) {
        return DatedTree.of(members, parent -> parent.equals(TOP) ? null : parent);
    }

    private static LocalDate day(int day) {
        return FOUNDED.plusDays(day);
    }
}
