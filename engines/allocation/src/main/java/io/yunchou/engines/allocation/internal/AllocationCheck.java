package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Target;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a request before it is calculated. */
final class AllocationCheck {
    private static final BigDecimal UNITS_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private AllocationCheck() {}

    static void check(AllocationRequest request) {
        Findings findings = new Findings();
        target(findings, request.target(), request.level().overAssignment());
        LevelCheck.level(findings, "level", request.level());
        members(findings, request.target(), request.level(), request.members());
        findings.refuseIfAny();
    }

    static void target(Findings findings, Target target, BigDecimal overAssignment) {
        boolean hasUnit = target.unit().signum() > 0;
        findings.expect(target.goal().signum() >= 0, AllocationError.GOAL_NEGATIVE, "goal", target.goal());
        findings.expect(hasUnit, AllocationError.UNIT_NOT_POSITIVE, "unit", target.unit());
        findings.expect(
                !hasUnit || countable(target, overAssignment), AllocationError.TOO_LARGE, "goal", target.goal());
    }

    /** One unit is kept free for rounding. */
    private static boolean countable(Target target, BigDecimal overAssignment) {
        BigDecimal assigned = target.goal().multiply(BigDecimal.ONE.add(overAssignment.max(BigDecimal.ZERO)));
        return assigned.add(target.unit()).compareTo(UNITS_MAX.multiply(target.unit())) <= 0;
    }

    static void members(Findings findings, Target target, Level level, List<Member> members) {
        findings.expect(!members.isEmpty(), AllocationError.NO_MEMBERS, "members", 0);
        Set<String> ids = new HashSet<>();
        for (Member member : members) {
            findings.expect(!member.id().isBlank(), AllocationError.MEMBER_ID_BLANK, "members[].id", member.id());
            findings.expect(ids.add(member.id()), AllocationError.MEMBER_DUPLICATE, field(member, "id"), member.id());
            MemberCheck.member(findings, target, level, member);
        }
        MemberCheck.together(findings, level, members);
    }

    static String field(Member member, String name) {
        return "members[%s].%s".formatted(member.id(), name);
    }
}
