package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * One that takes part of a goal: a region, a territory, a position, a product.
 *
 * @param id unique among the members; decides ties
 * @param figures the values of the drivers (and of the potential) by name, each 0 or more. An entrant needs none, since
 *     an entrant weighs what the peers weigh
 * @param standing established, entrant or newcomer
 * @param factor management's judgement
 * @param limits bounds of this member alone
 */
public record Member(
        String id, Map<String, BigDecimal> figures, Standing standing, QualitativeFactor factor, Limits limits) {
    public Member {
        figures = Map.copyOf(figures);
    }

    /** A member with history, in the peer group of all who name none. */
    public static Member established(String id, String history) {
        return established(id, history, "");
    }

    public static Member established(String id, String history, String peerGroup) {
        return of(id, new Standing.Established(new BigDecimal(history), peerGroup));
    }

    /** A member without history that takes an entry quota: the ramped median of the peers. */
    public static Member entrant(String id, String ramp, String peerGroup) {
        return of(id, new Standing.Entrant(new BigDecimal(ramp), peerGroup));
    }

    /** A member without history that is weighed by drivers like all others. */
    public static Member newcomer(String id) {
        return of(id, new Standing.Newcomer());
    }

    /** A member with nothing but an id and a standing. */
    public static Member of(String id, Standing standing) {
        return new Member(id, Map.of(), standing, QualitativeFactor.NEUTRAL, Limits.NONE);
    }

    public Member withFigure(String name, String value) {
        Map<String, BigDecimal> more = new HashMap<>(figures);
        more.put(name, new BigDecimal(value));
        return new Member(id, more, standing, factor, limits);
    }

    public Member withFactor(String value, String reason) {
        return new Member(id, figures, standing, new QualitativeFactor(new BigDecimal(value), reason), limits);
    }

    public Member withLimits(Limits newLimits) {
        return new Member(id, figures, standing, factor, newLimits);
    }

    public Member lockedAt(String amount) {
        return withLimits(Limits.lockedAt(new BigDecimal(amount)));
    }

    public Member atLeast(String amount) {
        return withLimits(new Limits(new BigDecimal(amount), limits.maximum(), limits.lock()));
    }

    public Member atMost(String amount) {
        return withLimits(new Limits(limits.minimum(), new BigDecimal(amount), limits.lock()));
    }
}
