package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Form;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weights of all members of a level: by the level's form, and of entrants by their peers. */
final class Weighing {
    private final List<Member> members;
    private final List<Member> weighed;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Weights weights;
    private final CommonScale rampScale;
    private final List<BigInteger> masses;
    private final BigInteger total;

    Weighing(Level level, List<Member> members, BigDecimal assigned) {
        this.members = members;
        weighed = members.stream().filter(member -> !isEntrant(member)).toList();
        weighed.forEach(member -> positions.put(member.id(), positions.size()));
        weights = weights(level, weighed, assigned);
        rampScale = CommonScale.of(members.stream().map(Weighing::ramp).toList());
        masses = members.stream().map(this::mass).toList();
        total = CommonScale.sum(masses);
    }

    private static Weights weights(Level level, List<Member> weighed, BigDecimal assigned) {
        Weights byDrivers = DriverWeights.of(level.drivers(), weighed);
        return switch (level.form()) {
            case Form.FairShare() -> byDrivers;
            case Form.Growth(String potential) -> new GrowthWeights(assigned, potential, weighed, byDrivers);
        };
    }

    private BigInteger mass(Member member) {
        if (member.standing() instanceof Standing.Entrant(BigDecimal ramp, String group)) {
            return twiceMedian(peersOf(group)).multiply(rampScale.integer(ramp));
        }
        return weights.of(position(member)).multiply(BigInteger.TWO).multiply(rampScale.one());
    }

    private List<BigInteger> peersOf(String group) {
        List<BigInteger> peers = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            if (MemberCheck.peerGroup(weighed.get(i)).equals(Optional.of(group))) {
                peers.add(weights.of(i));
            }
        }
        return peers;
    }

    private static BigInteger twiceMedian(List<BigInteger> values) {
        List<BigInteger> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
    }

    List<BigInteger> masses() {
        return masses;
    }

    Fraction share(int member) {
        return total.signum() == 0 ? Fraction.ZERO : Fraction.of(masses.get(member), total);
    }

    Basis basis(int member) {
        if (members.get(member).standing() instanceof Standing.Entrant(BigDecimal ramp, String group)) {
            Fraction median = share(member).over(Fraction.of(ramp));
            return new Basis.ByPeers(group, peersOf(group).size(), median.rounded(), ramp);
        }
        return weights.basis(position(members.get(member)));
    }

    private int position(Member weighedMember) {
        return positions.getOrDefault(weighedMember.id(), 0);
    }

    static boolean isEntrant(Member member) {
        return member.standing() instanceof Standing.Entrant;
    }

    private static BigDecimal ramp(Member member) {
        return member.standing() instanceof Standing.Entrant(BigDecimal ramp, String _) ? ramp : BigDecimal.ONE;
    }
}
