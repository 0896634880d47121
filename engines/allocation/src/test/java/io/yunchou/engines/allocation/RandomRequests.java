package io.yunchou.engines.allocation;

import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import io.yunchou.engines.allocation.api.Target;
import io.yunchou.engines.allocation.api.UnitRounding;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Seeded requests of every kind: some feasible, some not, all understood. */
final class RandomRequests {
    private RandomRequests() {}

    static AllocationRequest any(Seeded random) {
        List<Member> members = members(random);
        BigDecimal history = members.stream().map(RandomRequests::history).reduce(BigDecimal.ONE, BigDecimal::add);
        BigDecimal goal = history.multiply(random.decimal(70, 140, 2));
        return new AllocationRequest(target(random, goal), level(random), members);
    }

    private static BigDecimal history(Member member) {
        return member.standing() instanceof Standing.Established established ? established.history() : BigDecimal.ZERO;
    }

    private static Target target(Seeded random, BigDecimal goal) {
        String unit = random.oneOf(List.of("0.01", "1", "50"));
        UnitRounding rounding = random.oneOf(List.of(UnitRounding.values()));
        return new Target("bookings", goal, new BigDecimal(unit), rounding);
    }

    static Level level(Seeded random) {
        Driver[] drivers = {Driver.history("0.45"), Driver.figure("potential", "0.35"), Driver.even("0.2")};
        Level level = random.chance(0.3) ? Level.growth("potential", drivers) : Level.fairShare(drivers);
        Level railed = random.chance(0.6) ? level.withGuardRails(GuardRails.of("-0.15", "0.25")) : level;
        return railed.withOverAssignment(random.decimal(0, 5, 2));
    }

    private static List<Member> members(Seeded random) {
        List<Member> members = new ArrayList<>();
        members.add(Member.established("M0", "1000", "north").withFigure("potential", "1500"));
        int count = random.below(12);
        for (int i = 1; i <= count; i++) {
            members.add(member(random, "M" + i));
        }
        return members;
    }

    private static Member member(Seeded random, String id) {
        Member member = standing(random, id)
                .withFigure("potential", random.decimal(0, 400_000, 2).toPlainString());
        Member judged = random.chance(0.3)
                ? member.withFactor(random.decimal(90, 110, 2).toPlainString(), "judgement")
                : member;
        return bounded(random, judged);
    }

    private static Member standing(Seeded random, String id) {
        return switch (random.below(8)) {
            case 0 -> Member.entrant(id, random.decimal(1, 100, 2).toPlainString(), "north");
            case 1 -> Member.newcomer(id).atMost("2000");
            default -> Member.established(id, random.decimal(1, 300_000, 2).toPlainString(), "north");
        };
    }

    private static Member bounded(Seeded random, Member member) {
        return switch (random.below(8)) {
            case 0 -> member.lockedAt(Long.toString(50 * random.between(0, 40)));
            case 1 -> member.atLeast(random.decimal(0, 100_000, 2).toPlainString());
            case 2 -> member.atMost(random.decimal(150_000, 400_000, 2).toPlainString());
            default -> member;
        };
    }
}
