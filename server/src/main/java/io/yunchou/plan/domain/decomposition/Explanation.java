package io.yunchou.plan.domain.decomposition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a goal is what it is, as codes and numbers: a screen tells it in the reader's language.
 *
 * @param basis DRIVERS, GROWTH or PEERS: what it was weighed by
 * @param drivers the drivers and their shares, where weighed by drivers
 * @param growth history and headroom, where weighed by growth
 * @param peers the peers, where weighed by them
 * @param weight its part of all weights, before factors
 * @param factor management's judgement
 * @param bounds between which it had to stay
 * @param fair what the weight alone would give
 * @param adjusted after factors
 * @param bounded within the bounds
 * @param roundingDifference the goal − the bounded amount
 */
public record Explanation(
        String basis,
        List<DriverPart> drivers,
        @Nullable GrowthPart growth,
        @Nullable PeerPart peers,
        BigDecimal weight,
        Factor factor,
        Bounds bounds,
        BigDecimal fair,
        BigDecimal adjusted,
        BigDecimal bounded,
        BigDecimal roundingDifference) {
    public Explanation {
        drivers = List.copyOf(drivers);
    }

    /** A driver: the value, its part of all siblings' values, how much the driver counts, and share × part. */
    public record DriverPart(
            String driver, BigDecimal value, BigDecimal portion, BigDecimal share, BigDecimal contribution) {}

    /** Growth by headroom: what was added to history, and by which rule. */
    public record GrowthPart(BigDecimal history, BigDecimal headroom, BigDecimal change, String rule) {}

    /** An entry quota: the ramp times the median of the peers. */
    public record PeerPart(int peers, BigDecimal median, BigDecimal ramp) {}

    /** A judgement, who made it and why. */
    public record Factor(
            BigDecimal value, String reason, @Nullable String author) {}

    /** The bounds, where each comes from, and which decided the goal ({@code NONE} where the weight did). */
    public record Bounds(
            BigDecimal low, String lowBound, @Nullable BigDecimal high, String highBound, String binding) {}
}
