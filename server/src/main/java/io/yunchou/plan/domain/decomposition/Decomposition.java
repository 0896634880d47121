package io.yunchou.plan.domain.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal broken down.
 *
 * @param history the year before of the whole
 * @param goal what the root answers for
 * @param assigned the sum of all positions
 * @param nodes units and positions, parents before children; of blocked units nothing below is calculated
 * @param stretches the over-assignment of each level after the cap
 * @param blocked units that cannot assign their goal within the bounds; a plan needs this to be empty
 */
public record Decomposition(
        String fiscalYear,
        @Nullable String historyYear,
        String measure,
        BigDecimal history,
        BigDecimal goal,
        BigDecimal assigned,
        List<Node> nodes,
        List<LevelStretch> stretches,
        List<Blocked> blocked,
        List<Finding> findings) {
    public Decomposition {
        nodes = List.copyOf(nodes);
        stretches = List.copyOf(stretches);
        blocked = List.copyOf(blocked);
        findings = List.copyOf(findings);
    }

    public boolean feasible() {
        return blocked.isEmpty();
    }

    public Optional<Node> node(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }

    /**
     * A unit or position.
     *
     * @param history the year before
     * @param goal what it answers for
     * @param assigned the sum of the positions below it; of a position its goal
     * @param growth goal ÷ history − 1; null without history
     * @param explanation how the goal came about; null for the root, whose goal is given
     * @param months of a position: the year over its months
     * @param phasingNotes of a position: where the history of the months could not be used
     */
    public record Node(
            String key,
            boolean position,
            long id,
            String code,
            String name,
            @Nullable String parent,
            int depth,
            BigDecimal history,
            BigDecimal goal,
            BigDecimal assigned,
            @Nullable BigDecimal growth,
            @Nullable Explanation explanation,
            boolean locked,
            List<Month> months,
            List<PhasingNote> phasingNotes) {
        public Node {
            months = List.copyOf(months);
            phasingNotes = List.copyOf(phasingNotes);
        }
    }

    /**
     * A month of a position.
     *
     * @param workingDays weighted, of the planned month
     * @param index how a working day of it compares with the year's average one
     * @param weight its part of the year
     * @param basis what the index was read from: MONTH, QUARTER or WORKING_DAYS
     * @param roundingDifference the amount − the exact amount
     */
    public record Month(
            String period,
            LocalDate start,
            LocalDate end,
            BigDecimal amount,
            BigDecimal workingDays,
            BigDecimal index,
            BigDecimal weight,
            String basis,
            BigDecimal roundingDifference) {}

    /** Why a quarter did not go by the history of its months, as codes. */
    public record PhasingNote(String quarter, String basis, List<String> causes) {
        public PhasingNote {
            causes = List.copyOf(causes);
        }
    }

    /** The over-assignment of a level: what its rule asks for, what the cap leaves, and what all levels down to it add. */
    public record LevelStretch(int level, BigDecimal requested, BigDecimal effective, BigDecimal cumulative) {}

    /**
     * A unit that cannot assign its goal: what its children can carry, and which bounds to move where.
     *
     * @param minimumGrowth the least growth of a level's guard rails that let all through; null where none need move
     * @param maximumGrowth the most growth likewise
     */
    public record Blocked(
            String node,
            BigDecimal toAssign,
            BigDecimal lowest,
            @Nullable BigDecimal highest,
            List<Loosen> loosenings,
            @Nullable BigDecimal minimumGrowth,
            @Nullable BigDecimal maximumGrowth) {
        public Blocked {
            loosenings = List.copyOf(loosenings);
        }
    }

    /** A bound to be moved. */
    public record Loosen(String node, String name, String bound, BigDecimal from, BigDecimal to) {}
}
