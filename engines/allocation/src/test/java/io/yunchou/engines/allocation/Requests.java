package io.yunchou.engines.allocation;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Target;
import java.math.BigDecimal;
import java.util.List;

/** Requests that read as prose, and short ways to their answers. */
final class Requests {
    static final Allocation ENGINE = Allocation.engine();

    private Requests() {}

    /** The worked example of the domain: history, potential, pipeline of four members. */
    static List<Member> fourMembers() {
        return List.of(
                member("A", "40", "30", "35"),
                member("B", "30", "30", "25"),
                member("C", "20", "25", "25"),
                member("D", "10", "15", "15"));
    }

    private static Member member(String id, String history, String potential, String pipeline) {
        return Member.established(id, history)
                .withFigure("potential", potential)
                .withFigure("pipeline", pipeline);
    }

    static Level historyPotentialPipeline() {
        return Level.fairShare(
                Driver.history("0.5"), Driver.figure("potential", "0.3"), Driver.figure("pipeline", "0.2"));
    }

    static Level byHistory() {
        return Level.fairShare(Driver.history("1"));
    }

    static Level evenly() {
        return Level.fairShare(Driver.even("1"));
    }

    static Target goal(String amount, String unit) {
        return Target.of("bookings", amount, unit);
    }

    static Allocated allocated(Target target, Level level, List<Member> members) {
        return (Allocated) ENGINE.allocate(new AllocationRequest(target, level, members));
    }

    static Allocated allocated(Target target, Level level, Member... members) {
        return allocated(target, level, List.of(members));
    }

    static Infeasible infeasible(Target target, Level level, Member... members) {
        return (Infeasible) ENGINE.allocate(new AllocationRequest(target, level, List.of(members)));
    }

    static List<String> amounts(Allocated allocated) {
        return allocated.allotments().stream().map(Requests::plain).toList();
    }

    private static String plain(Allotment allotment) {
        return plain(allotment.amount());
    }

    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
