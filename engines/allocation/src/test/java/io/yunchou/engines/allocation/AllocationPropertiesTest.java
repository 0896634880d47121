package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.ENGINE;
import static io.yunchou.engines.allocation.Requests.decimal;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.AllocationOutcome;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.Form;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Loosening;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import io.yunchou.engines.allocation.api.Target;
import io.yunchou.engines.allocation.api.Trace;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class AllocationPropertiesTest {
    private static final int CASES = Integer.getInteger("yunchou.cases", 400);

    private static void forAllocated(BiConsumer<AllocationRequest, Allocated> property) {
        AtomicInteger seen = new AtomicInteger();
        Seeded.cases(CASES, random -> {
            AllocationRequest request = RandomRequests.any(random);
            if (ENGINE.allocate(request) instanceof Allocated allocated) {
                seen.incrementAndGet();
                property.accept(request, allocated);
            }
        });
        assertThat(seen.get()).as("feasible cases").isGreaterThan(CASES / 4);
    }

    @Test
    void partsSumToWhatIsAssigned() {
        forAllocated((_, allocated) -> assertThat(
                        allocated.allotments().stream().map(Allotment::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(allocated.assigned()));
    }

    @Test
    void assignedIsTheStretchedGoalToTheNearestUnit() {
        forAllocated((request, allocated) -> {
            BigDecimal wanted = request.target()
                    .goal()
                    .multiply(BigDecimal.ONE.add(request.level().overAssignment()));
            assertThat(allocated.assigned().subtract(wanted).abs().multiply(BigDecimal.TWO))
                    .isLessThanOrEqualTo(request.target().unit());
        });
    }

    @Test
    void everyQuotaIsInUnitsWithinItsBoundsAndWithinOneUnitOfItsExactAmount() {
        forAllocated((request, allocated) -> {
            BigDecimal unit = request.target().unit();
            for (Allotment allotment : allocated.allotments()) {
                Trace.Interval bounds = allotment.trace().bounds();
                assertThat(allotment.amount().remainder(unit)).isZero();
                assertThat(allotment.amount()).isGreaterThanOrEqualTo(bounds.low());
                if (bounds.high() != null) {
                    assertThat(allotment.amount()).isLessThanOrEqualTo(bounds.high());
                }
                assertThat(allotment.trace().amounts().roundingDifference().abs())
                        .isLessThan(unit);
            }
        });
    }

    @Test
    void keepsWhatMembersWerePromised() {
        forAllocated((request, allocated) -> request.members().forEach(member -> {
            BigDecimal amount = allocated.of(member.id()).amount();
            Limits limits = member.limits();
            if (limits.lock() != null) {
                assertThat(amount).isEqualByComparingTo(limits.lock());
            }
            if (limits.minimum() != null) {
                assertThat(amount).isGreaterThanOrEqualTo(limits.minimum());
            }
            if (limits.maximum() != null) {
                assertThat(amount).isLessThanOrEqualTo(limits.maximum());
            }
        }));
    }

    @Test
    void keepsEstablishedMembersWithinTheGuardRails() {
        forAllocated((request, allocated) -> request.members().forEach(member -> {
            GuardRails rails = request.level().guardRails();
            boolean railed = rails != null && member.limits().lock() == null;
            if (railed && member.standing() instanceof Standing.Established(BigDecimal history, String _)) {
                assertThat(allocated.of(member.id()).amount())
                        .isBetween(
                                history.multiply(BigDecimal.ONE.add(rails.minimumGrowth())),
                                history.multiply(BigDecimal.ONE.add(rails.maximumGrowth())));
            }
        }));
    }

    @Test
    void theOrderOfMembersAndDriversDoesNotMatter() {
        Seeded.cases(CASES, random -> {
            AllocationRequest request = RandomRequests.any(random);
            AllocationRequest shuffled =
                    new AllocationRequest(request.target(), request.level(), random.shuffled(request.members()));
            assertThat(ENGINE.allocate(shuffled)).isEqualTo(ENGINE.allocate(request));
        });
    }

    @Test
    void theUnitOfADriverDoesNotMatter() {
        forAllocated((request, allocated) -> {
            if (request.level().form() instanceof Form.FairShare) {
                List<Member> inThousands = request.members().stream()
                        .map(member -> member.withFigure(
                                "potential",
                                member.figures()
                                        .get("potential")
                                        .movePointLeft(3)
                                        .toPlainString()))
                        .toList();
                Allocated scaled = (Allocated)
                        ENGINE.allocate(new AllocationRequest(request.target(), request.level(), inThousands));
                assertThat(scaled.allotments().stream().map(Allotment::amount))
                        .containsExactlyElementsOf(allocated.allotments().stream()
                                .map(Allotment::amount)
                                .toList());
            }
        });
    }

    /** Largest remainders may shift one unit between members; before rounding nobody loses when the goal grows. */
    @Test
    void nobodyLosesWhenTheGoalGrows() {
        AtomicInteger compared = new AtomicInteger();
        Seeded.cases(CASES, random -> {
            AllocationRequest request = withoutEntrants(
                    RandomRequests.any(random),
                    Level.fairShare(Driver.history("0.6"), Driver.figure("potential", "0.3"), Driver.even("0.1"))
                            .withGuardRails(GuardRails.of("-0.2", "0.3")));
            BigDecimal more = request.target().goal().multiply(random.decimal(1001, 1100, 3));
            AllocationOutcome before = ENGINE.allocate(request);
            AllocationOutcome after = ENGINE.allocate(
                    new AllocationRequest(request.target().withGoal(more), request.level(), request.members()));
            if (before instanceof Allocated less && after instanceof Allocated greater) {
                compared.incrementAndGet();
                assertNobodyLoses(less, greater, request.target().unit());
            }
        });
        assertThat(compared.get()).isGreaterThan(CASES / 20);
    }

    private static AllocationRequest withoutEntrants(AllocationRequest request, Level level) {
        List<Member> weighed = request.members().stream()
                .filter(member -> !(member.standing() instanceof Standing.Entrant))
                .toList();
        return new AllocationRequest(request.target(), level, weighed);
    }

    private static void assertNobodyLoses(Allocated less, Allocated greater, BigDecimal unit) {
        for (int i = 0; i < less.allotments().size(); i++) {
            Allotment before = less.allotments().get(i);
            Allotment after = greater.allotments().get(i);
            assertThat(after.trace().amounts().bounded())
                    .isGreaterThanOrEqualTo(before.trace().amounts().bounded());
            assertThat(after.amount()).isGreaterThanOrEqualTo(before.amount().subtract(unit));
        }
    }

    /** The answer to an infeasible goal is worth something only if following it helps. */
    @Test
    void theProposedLooseningsMakeTheGoalFeasible() {
        AtomicInteger seen = new AtomicInteger();
        Seeded.cases(CASES, random -> {
            AllocationRequest request = RandomRequests.any(random);
            if (ENGINE.allocate(request) instanceof Infeasible infeasible) {
                seen.incrementAndGet();
                assertThat(infeasible.loosenings()).isNotEmpty();
                assertThat(ENGINE.allocate(loosened(request, infeasible)))
                        .as("%s%nanswered by %s", request, infeasible)
                        .isInstanceOf(Allocated.class);
            }
        });
        assertThat(seen.get()).as("infeasible cases").isGreaterThan(CASES / 20);
    }

    private static AllocationRequest loosened(AllocationRequest request, Infeasible infeasible) {
        List<Member> members = new ArrayList<>();
        for (Member member : request.members()) {
            Member moved = member;
            for (Loosening loosening : infeasible.loosenings()) {
                moved = loosening.memberId().equals(member.id()) ? loosened(moved, loosening) : moved;
            }
            members.add(moved);
        }
        GuardRails rails = infeasible.guardRails();
        Level level = rails == null ? request.level() : request.level().withGuardRails(rails);
        return new AllocationRequest(request.target(), level, members);
    }

    private static Member loosened(Member member, Loosening loosening) {
        Limits limits = member.limits();
        return switch (loosening.bound()) {
            case GUARD_RAIL_LOW, GUARD_RAIL_HIGH, NONE -> member;
            case ENTRY, LOCK -> member.lockedAt(loosening.to().toPlainString());
            case MINIMUM -> member.withLimits(new Limits(loosening.to(), limits.maximum(), limits.lock()));
            case MAXIMUM -> member.withLimits(new Limits(limits.minimum(), loosening.to(), limits.lock()));
        };
    }

    @Test
    void aLockAtTheAnswerDoesNotChangeTheAnswer() {
        forAllocated((request, allocated) -> {
            List<Member> locked = request.members().stream()
                    .map(member -> member.withLimits(
                            Limits.lockedAt(allocated.of(member.id()).amount())))
                    .toList();
            Allocated again =
                    (Allocated) ENGINE.allocate(new AllocationRequest(request.target(), request.level(), locked));
            assertThat(again.allotments())
                    .allMatch(allotment -> allotment.trace().binding() == Bound.LOCK);
        });
    }

    @Test
    void largeGoalsAreAsExactAsSmallOnes() {
        Allocated allocated = (Allocated) ENGINE.allocate(new AllocationRequest(
                Target.of("bookings", "12345678901234.56", "0.01"),
                Level.fairShare(Driver.figure("potential", "1")),
                List.of(
                        Member.newcomer("A").withFigure("potential", "3"),
                        Member.newcomer("B").withFigure("potential", "7"),
                        Member.newcomer("C").withFigure("potential", "11"))));
        assertThat(allocated.of("A").amount()).isEqualByComparingTo(decimal("1763668414462.08"));
        assertThat(allocated.of("B").amount()).isEqualByComparingTo(decimal("4115226300411.52"));
        assertThat(allocated.of("C").amount()).isEqualByComparingTo(decimal("6466784186360.96"));
    }
}
