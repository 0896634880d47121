package io.yunchou.plan.domain.decomposition;

import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the engine's trace in the words of the plan. */
final class Explaining {
    private Explaining() {}

    static Explanation of(Trace trace, @Nullable String author) {
        Trace.Interval bounds = trace.bounds();
        Trace.Amounts amounts = trace.amounts();
        return new Explanation(
                basis(trace.basis()),
                drivers(trace.basis()),
                growth(trace.basis()),
                peers(trace.basis()),
                trace.weight(),
                new Explanation.Factor(trace.factor().value(), trace.factor().reason(), author),
                new Explanation.Bounds(
                        bounds.low(),
                        bounds.lowBound().name(),
                        bounds.high(),
                        bounds.highBound().name(),
                        bounds.binding().name()),
                amounts.fair(),
                amounts.adjusted(),
                amounts.bounded(),
                amounts.roundingDifference());
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case Basis.ByDrivers ignored -> "DRIVERS";
            case Basis.ByGrowth ignored -> "GROWTH";
            case Basis.ByPeers ignored -> "PEERS";
        };
    }

    private static List<Explanation.DriverPart> drivers(Basis basis) {
        return basis instanceof Basis.ByDrivers(List<Basis.DriverShare> drivers)
                ? drivers.stream()
                        .map(driver -> new Explanation.DriverPart(
                                driver.driver(),
                                driver.value(),
                                driver.portion(),
                                driver.share(),
                                driver.contribution()))
                        .toList()
                : List.of();
    }

    private static Explanation.@Nullable GrowthPart growth(Basis basis) {
        return basis instanceof Basis.ByGrowth growth
                ? new Explanation.GrowthPart(
                        growth.history(),
                        growth.headroom(),
                        growth.change(),
                        growth.rule().name())
                : null;
    }

    private static Explanation.@Nullable PeerPart peers(Basis basis) {
        return basis instanceof Basis.ByPeers peers
                ? new Explanation.PeerPart(peers.peers(), peers.peerMedian(), peers.ramp())
                : null;
    }
}
