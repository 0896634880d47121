package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.ENGINE;
import static io.yunchou.engines.allocation.Requests.byHistory;
import static io.yunchou.engines.allocation.Requests.decimal;
import static io.yunchou.engines.allocation.Requests.evenly;
import static io.yunchou.engines.allocation.Requests.goal;
import static io.yunchou.engines.allocation.Requests.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.allocation.api.Branch;
import io.yunchou.engines.allocation.api.CascadeOutcome.Blocked;
import io.yunchou.engines.allocation.api.CascadeOutcome.Cascaded;
import io.yunchou.engines.allocation.api.CascadeRequest;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.NodeAllotment;
import io.yunchou.engines.allocation.api.Stretch;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CascadeTest {
    private static final BigDecimal CAP = decimal("0.10");

    private static Branch seller(String id, String history) {
        return Branch.leaf(Member.established(id, history));
    }

    private static Branch company() {
        return Branch.of(
                Member.newcomer("company"),
                Branch.of(Member.established("north", "60"), seller("N1", "20"), seller("N2", "40")),
                Branch.of(Member.established("south", "40"), seller("S1", "10"), seller("S2", "30")));
    }

    /** Over-assignment vector of the domain reference: a second 5 % level under a 10 % cap is limited to 4.7619 %. */
    @Test
    void limitsTheSecondLevelToWhatTheCapLeaves() {
        List<Stretch> stretches = ENGINE.stretch(List.of(decimal("0.05"), decimal("0.05"), decimal("0.05")), CAP);
        assertThat(stretches)
                .extracting(stretch -> plain(stretch.effective()))
                .containsExactly("0.05", "0.0476190476", "0");
        assertThat(stretches).extracting(Stretch::limited).containsExactly(false, true, true);
        assertThat(stretches.getLast().cumulative()).isEqualByComparingTo("0.1");
    }

    @Test
    void handsEachQuotaDownAsTheGoalOfTheNextLevel() {
        Level stretched = byHistory().withOverAssignment(decimal("0.05"));
        Cascaded result = (Cascaded)
                ENGINE.cascade(new CascadeRequest(goal("200", "0.01"), List.of(stretched, stretched), CAP, company()));
        assertThat(result.nodes())
                .extracting(node -> node.id() + " " + plain(node.goal()) + " " + plain(node.assigned()))
                .containsExactly(
                        "company 200 210",
                        "north 126 132",
                        "N1 44 44",
                        "N2 88 88",
                        "south 84 88",
                        "S1 22 22",
                        "S2 66 66");
        assertThat(result.of("N1").parentId()).isEqualTo("north");
        assertThat(result.of("N1").depth()).isEqualTo(2);
    }

    @Test
    void usesTheRuleOfEachLevel() {
        Cascaded result = (Cascaded)
                ENGINE.cascade(new CascadeRequest(goal("200", "1"), List.of(byHistory(), evenly()), CAP, company()));
        assertThat(result.of("N1").goal()).isEqualByComparingTo("60");
        assertThat(result.of("S2").goal()).isEqualByComparingTo("40");
    }

    @Test
    void namesEveryBranchThatCannotAssignItsQuota() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.5"));
        Blocked result = (Blocked)
                ENGINE.cascade(new CascadeRequest(goal("200", "1"), List.of(byHistory(), railed), CAP, company()));
        assertThat(result.branches()).extracting("id").containsExactly("north", "south");
        assertThat(result.branches().getFirst().reason().highest()).isEqualByComparingTo("90");
    }

    @Test
    void everyBranchAssignsExactlyWhatItsChildrenCarry() {
        Seeded.cases(100, random -> {
            Level stretched = byHistory().withOverAssignment(random.decimal(0, 8, 2));
            CascadeRequest request = new CascadeRequest(
                    goal(random.decimal(1, 9_999_999, 2).toPlainString(), random.oneOf(List.of("0.01", "1", "5"))),
                    List.of(stretched, stretched, stretched),
                    CAP,
                    branch(random, "R", 0));
            assertAddsUp((Cascaded) ENGINE.cascade(request));
        });
    }

    private static Branch branch(Seeded random, String id, int depth) {
        Member member = Member.established(id, random.decimal(1, 99_999, 2).toPlainString());
        int children = depth == 3 ? 0 : random.below(5);
        return new Branch(
                member,
                IntStream.range(0, children)
                        .mapToObj(child -> branch(random, id + child, depth + 1))
                        .toList());
    }

    private static void assertAddsUp(Cascaded cascaded) {
        for (NodeAllotment parent : cascaded.nodes()) {
            List<BigDecimal> goals = cascaded.nodes().stream()
                    .filter(node -> parent.id().equals(node.parentId()))
                    .map(NodeAllotment::goal)
                    .toList();
            BigDecimal sum = goals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(goals.isEmpty() ? parent.goal() : sum).isEqualByComparingTo(parent.assigned());
        }
    }
}
