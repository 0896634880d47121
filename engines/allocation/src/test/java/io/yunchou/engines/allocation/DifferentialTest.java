package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Standing;
import io.yunchou.engines.allocation.api.Target;
import io.yunchou.engines.allocation.api.Trace;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The engine against calculations that share nothing with it but the question. */
class DifferentialTest {
    private static final MathContext PRECISE = new MathContext(60);
    private static final int HALVINGS = 250;
    private static final Level BLEND = Level.fairShare(Driver.history("0.6"), Driver.figure("potential", "0.4"));

    /** The domain's own recipe: halve the interval of μ until the clipped weights sum to the assigned amount. */
    @Test
    void agreesWithBisection() {
        AtomicInteger compared = new AtomicInteger();
        Seeded.cases(300, random -> {
            AllocationRequest request = RandomRequests.any(random);
            if (ENGINE.allocate(request) instanceof Allocated allocated && hasWeight(allocated)) {
                compared.incrementAndGet();
                assertSameAsBisection(allocated);
            }
        });
        assertThat(compared.get()).isGreaterThan(60);
    }

    private static boolean hasWeight(Allocated allocated) {
        return allocated.allotments().stream()
                .allMatch(allotment -> allotment.trace().amounts().adjusted().signum() > 0);
    }

    private static void assertSameAsBisection(Allocated allocated) {
        List<Trace> traces =
                allocated.allotments().stream().map(Allotment::trace).toList();
        BigDecimal multiplier = bisected(traces, allocated.assigned());
        for (Trace trace : traces) {
            BigDecimal difference =
                    clipped(trace, multiplier).subtract(trace.amounts().bounded());
            // The weights of a trace have ten decimals.
            assertThat(difference.abs()).isLessThan(new BigDecimal("0.00001"));
        }
    }

    private static BigDecimal bisected(List<Trace> traces, BigDecimal total) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = new BigDecimal("1000000");
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.TWO, PRECISE);
            BigDecimal sum =
                    traces.stream().map(trace -> clipped(trace, middle)).reduce(BigDecimal.ZERO, BigDecimal::add);
            low = sum.compareTo(total) < 0 ? middle : low;
            high = sum.compareTo(total) < 0 ? high : middle;
        }
        return high;
    }

    private static BigDecimal clipped(Trace trace, BigDecimal multiplier) {
        BigDecimal amount = trace.amounts()
                .adjusted()
                .multiply(multiplier, PRECISE)
                .max(trace.bounds().low());
        BigDecimal high = trace.bounds().high();
        return high == null ? amount : amount.min(high);
    }

    /** The blended shares once more, by plain division in sixty digits. */
    @Test
    void agreesWithAPlainCalculationOfTheWeights() {
        Seeded.cases(300, random -> {
            AllocationRequest request = RandomRequests.any(random);
            List<Member> weighed = request.members().stream()
                    .filter(member -> !(member.standing() instanceof Standing.Entrant))
                    .toList();
            AllocationRequest unbounded = new AllocationRequest(
                    request.target(),
                    BLEND,
                    weighed.stream()
                            .map(member -> member.withLimits(Limits.NONE))
                            .toList());
            Allocated allocated = (Allocated) ENGINE.allocate(unbounded);
            for (Member member : weighed) {
                assertThat(plainAmount(member, weighed, allocated.assigned())
                                .subtract(allocated
                                        .of(member.id())
                                        .trace()
                                        .amounts()
                                        .bounded())
                                .abs())
                        .isLessThan(new BigDecimal("0.000000001"));
            }
        });
    }

    private static BigDecimal plainAmount(Member member, List<Member> members, BigDecimal total) {
        BigDecimal sum =
                members.stream().map(each -> plainWeight(each, members)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.multiply(plainWeight(member, members)).divide(sum, PRECISE);
    }

    private static BigDecimal plainWeight(Member member, List<Member> members) {
        BigDecimal byHistory = portion(member, members, DifferentialTest::history);
        BigDecimal byPotential = portion(member, members, each -> each.figures().get("potential"));
        return byHistory
                .multiply(new BigDecimal("0.6"))
                .add(byPotential.multiply(new BigDecimal("0.4")))
                .multiply(member.factor().value());
    }

    private static BigDecimal portion(Member member, List<Member> members, Function<Member, BigDecimal> value) {
        BigDecimal sum = members.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.apply(member).divide(sum, PRECISE);
    }

    private static BigDecimal history(Member member) {
        return member.standing() instanceof Standing.Established(BigDecimal history, String _)
                ? history
                : BigDecimal.ZERO;
    }

    /** Of all ways to hand out whole units within the bounds, the engine's is nearest to the exact amounts. */
    @Test
    void agreesWithTheBestOfAllWholeSplits() {
        AtomicInteger compared = new AtomicInteger();
        Seeded.cases(400, random -> {
            if (ENGINE.allocate(small(random)) instanceof Allocated allocated) {
                compared.incrementAndGet();
                assertNoSplitIsNearer(allocated);
            }
        });
        assertThat(compared.get()).isGreaterThan(100);
    }

    private static AllocationRequest small(Seeded random) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Member member = Member.established("M" + i, Long.toString(random.between(1, 9)))
                    .withFigure("pipeline", Long.toString(random.between(1, 9)));
            members.add(random.chance(0.3) ? member.atMost(Long.toString(random.between(2, 8))) : member);
        }
        Level level = Level.fairShare(Driver.history("0.5"), Driver.figure("pipeline", "0.5"))
                .withGuardRails(GuardRails.of("-0.5", "1"));
        return new AllocationRequest(Target.of("bookings", Long.toString(random.between(8, 28)), "1"), level, members);
    }

    private static void assertNoSplitIsNearer(Allocated allocated) {
        int total = allocated.assigned().intValueExact();
        List<Allotment> allotments = allocated.allotments();
        List<Integer> chosen =
                allotments.stream().map(each -> each.amount().intValueExact()).toList();
        BigDecimal distance = distance(allotments, chosen);
        List<List<Integer>> splits = new ArrayList<>();
        enumerate(allotments, new ArrayList<>(), total, splits);
        assertThat(splits).contains(chosen);
        assertThat(splits)
                .allMatch(split ->
                        distance(allotments, split).subtract(distance).compareTo(new BigDecimal("-0.00000001")) > 0);
    }

    private static void enumerate(
            List<Allotment> allotments, List<Integer> prefix, int left, List<List<Integer>> splits) {
        if (prefix.size() == allotments.size()) {
            if (left == 0) {
                splits.add(List.copyOf(prefix));
            }
            return;
        }
        Trace.Interval bounds = allotments.get(prefix.size()).trace().bounds();
        for (int units = bounds.low().intValueExact(); units <= left; units++) {
            if (bounds.high() == null || units <= bounds.high().intValueExact()) {
                prefix.addLast(units);
                enumerate(allotments, prefix, left - units, splits);
                prefix.removeLast();
            }
        }
    }

    private static BigDecimal distance(List<Allotment> allotments, List<Integer> units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < units.size(); i++) {
            BigDecimal difference = BigDecimal.valueOf(units.get(i))
                    .subtract(allotments.get(i).trace().amounts().bounded());
            sum = sum.add(difference.multiply(difference));
        }
        return sum;
    }
}
