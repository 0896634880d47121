package io.yunchou.plan.domain.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever plans has chosen.
 *
 * @param fiscalYear the year to be planned
 * @param measure the code of the measure
 * @param unitId the unit whose goal is broken down; null for the company
 * @param goal the goal; null where it follows from the factor
 * @param factor the goal as a multiple of the year before, e.g. 1.12; null where the goal is given
 * @param structureOn the day whose organisation counts; null for the first day of the year
 * @param levels the rule of each level from the top; the last holds for all levels below it as well
 * @param overAssignmentCap the most that all levels together may assign beyond the goal, e.g. 0.10
 * @param roundingUnit of which every quota is a multiple; null for the measure's grain
 * @param nodes what is particular to single units and positions
 */
public record DecompositionRules(
        String fiscalYear,
        String measure,
        @Nullable Long unitId,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal factor,
        @Nullable LocalDate structureOn,
        List<LevelRule> levels,
        BigDecimal overAssignmentCap,
        @Nullable BigDecimal roundingUnit,
        List<NodeRule> nodes) {
    /** A driver: the year before. */
    public static final String HISTORY = "history";

    /** A driver: the same for all. */
    public static final String EVEN = "even";

    /** A driver: positions that are held. */
    public static final String HEADCOUNT = "headcount";

    public DecompositionRules {
        levels = List.copyOf(levels);
        nodes = List.copyOf(nodes);
    }

    /** The year before times a factor, by history alone at every level. */
    public static DecompositionRules byHistory(String fiscalYear, String measure, BigDecimal factor) {
        LevelRule history = LevelRule.of(new DriverShare(HISTORY, BigDecimal.ONE));
        return new DecompositionRules(
                fiscalYear, measure, null, null, factor, null, List.of(history), BigDecimal.ZERO, null, List.of());
    }

    /**
     * How one level assigns to the next.
     *
     * @param drivers what counts, and how much; the shares sum to 1
     * @param potential the driver that holds each one's potential, for growth by headroom; null for fair share
     * @param minimumGrowth the least growth over the year before; null for no guard rails
     * @param maximumGrowth the most growth; null for no guard rails
     * @param factorLow the least qualitative factor
     * @param factorHigh the highest qualitative factor
     * @param overAssignment what is assigned beyond the goal, e.g. 0.05
     */
    public record LevelRule(
            List<DriverShare> drivers,
            @Nullable String potential,
            @Nullable BigDecimal minimumGrowth,
            @Nullable BigDecimal maximumGrowth,
            BigDecimal factorLow,
            BigDecimal factorHigh,
            BigDecimal overAssignment) {
        public LevelRule {
            drivers = List.copyOf(drivers);
        }

        public static LevelRule of(DriverShare... drivers) {
            return new LevelRule(
                    List.of(drivers), null, null, null, new BigDecimal("0.9"), new BigDecimal("1.1"), BigDecimal.ZERO);
        }
    }

    /** A driver's name — history, even, headcount or an imported one — and how much it counts. */
    public record DriverShare(String driver, BigDecimal share) {}

    /**
     * What is particular to one unit or position.
     *
     * @param node its key, see {@link NodeKey}
     * @param factor management's judgement; null for none
     * @param reason why; needed with a factor
     * @param author who judged; set by the server
     * @param ramp for who has no history: the part of what peers carry, e.g. 0.5; null for who has
     */
    public record NodeRule(
            String node,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal lock,
            @Nullable BigDecimal factor,
            @Nullable String reason,
            @Nullable String author,
            @Nullable BigDecimal ramp) {
        /** The same rule in the name of its author. */
        public NodeRule by(String name) {
            return new NodeRule(node, minimum, maximum, lock, factor, reason, factor == null ? null : name, ramp);
        }
    }
}
