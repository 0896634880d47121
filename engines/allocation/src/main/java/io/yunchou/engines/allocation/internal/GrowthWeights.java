package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Basis.GrowthRule;
import io.yunchou.engines.allocation.api.Member;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** History plus a part of the growth, brought to the sum of what the growth goes by. */
final class GrowthWeights implements Weights {
    private final CommonScale scale;
    private final List<BigInteger> histories;
    private final List<BigInteger> headrooms;
    private final BigInteger growth;
    private final GrowthRule rule;
    private final List<BigInteger> parts;
    private final BigInteger sumOfParts;

    /**
     * @param assigned the amount to be assigned
     * @param potential the figure that holds the potential
     * @param fallback the weights by which growth goes if nobody has headroom
     */
    GrowthWeights(BigDecimal assigned, String potential, List<Member> members, Weights fallback) {
        scale = commonScale(assigned, potential, members);
        histories = members.stream()
                .map(member -> scale.integer(DriverValues.history(member)))
                .toList();
        headrooms = members.stream().map(member -> headroom(member, potential)).toList();
        growth = scale.integer(assigned).subtract(CommonScale.sum(histories));
        rule = rule();
        parts = parts(fallback);
        sumOfParts = CommonScale.sum(parts).max(BigInteger.ONE);
    }

    private static CommonScale commonScale(BigDecimal assigned, String potential, List<Member> members) {
        List<BigDecimal> amounts = new ArrayList<>(List.of(assigned));
        for (Member member : members) {
            amounts.add(DriverValues.history(member));
            amounts.add(DriverValues.figure(member, potential));
        }
        return CommonScale.of(amounts);
    }

    private BigInteger headroom(Member member, String potential) {
        BigDecimal room = DriverValues.figure(member, potential).subtract(DriverValues.history(member));
        return scale.integer(room.max(BigDecimal.ZERO));
    }

    private GrowthRule rule() {
        if (growth.signum() < 0) {
            return GrowthRule.REDUCTION;
        }
        return CommonScale.sum(headrooms).signum() > 0 ? GrowthRule.HEADROOM : GrowthRule.DRIVERS;
    }

    private List<BigInteger> parts(Weights fallback) {
        return switch (rule) {
            case REDUCTION -> histories;
            case HEADROOM -> headrooms;
            case DRIVERS -> {
                List<BigInteger> weights = new ArrayList<>();
                for (int member = 0; member < histories.size(); member++) {
                    weights.add(fallback.of(member));
                }
                yield weights;
            }
        };
    }

    @Override
    public BigInteger of(int member) {
        return histories.get(member).multiply(sumOfParts).add(growth.multiply(parts.get(member)));
    }

    @Override
    public Basis basis(int member) {
        Fraction change = scale.amount(growth).times(Fraction.of(parts.get(member), sumOfParts));
        return new Basis.ByGrowth(
                scale.amount(histories.get(member)).rounded(),
                scale.amount(headrooms.get(member)).rounded(),
                change.rounded(),
                rule);
    }
}
