package io.yunchou.plan.domain.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PlanSlot;
import io.yunchou.plan.domain.decomposition.DecompositionRules.DriverShare;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.plan.domain.decomposition.DecompositionRules.NodeRule;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecomposerTest {
    private static final DriverShare HISTORY = new DriverShare(DecompositionRules.HISTORY, BigDecimal.ONE);
    private static final List<DriverShare> BLEND = List.of(
            new DriverShare(DecompositionRules.HISTORY, new BigDecimal("0.5")),
            new DriverShare("potential", new BigDecimal("0.3")),
            new DriverShare("pipeline", new BigDecimal("0.2")));

    /** Golden vector 1. */
    @Test
    void blendsDriversAsTheWorkedExampleDoes() {
        Decomposition result = Decomposer.decompose(goldenCompany("0.1"), rules("120", level(BLEND, null, null)));
        assertThat(goals(result)).containsExactly("43.2", "34.8", "27", "15");
        Explanation first = explanation(result, "position-1");
        assertThat(first.basis()).isEqualTo("DRIVERS");
        assertThat(first.drivers())
                .extracting(Explanation.DriverPart::driver)
                .containsExactly("history", "potential", "pipeline");
        assertThat(first.weight()).isEqualByComparingTo("0.36");
    }

    /** Golden vector 1, with growth bounds. */
    @Test
    void keepsWithinGuardRailsAsTheWorkedExampleDoes() {
        Decomposition result =
                Decomposer.decompose(goldenCompany("0.0001"), rules("120", level(BLEND, "0.05", "0.35")));
        assertThat(goals(result)).containsExactly("44.0308", "35.4692", "27", "13.5");
        assertThat(explanation(result, "position-4").bounds().binding()).isEqualTo("GUARD_RAIL_HIGH");
    }

    @Test
    void saysWhichBoundsToMoveWhereTheGoalDoesNotFit() {
        Decomposition result = Decomposer.decompose(goldenCompany("0.1"), rules("200", level(BLEND, "0.05", "0.35")));
        assertThat(result.feasible()).isFalse();
        assertThat(result.blocked()).singleElement().satisfies(blocked -> {
            assertThat(blocked.node()).isEqualTo("unit-1");
            assertThat(blocked.highest()).isEqualByComparingTo("135");
            assertThat(blocked.loosenings())
                    .extracting(Decomposition.Loosen::node)
                    .contains("position-1");
        });
    }

    @Test
    void givesNothingWithinGuardRailsToWhoHasNoLastYearUnlessSomebodySaysWhat() {
        DecompositionInputs company = inputs(
                "1",
                List.of(unit(1, null, "100", 0), position(1, 1, "100", 1, Map.of()), position(2, 1, "0", 1, Map.of())));
        LevelRule railed = level(List.of(HISTORY), "0.05", "0.35");
        Decomposition alone = Decomposer.decompose(company, rules("120", railed));
        assertThat(goals(alone)).containsExactly("120", "0");
        assertThat(alone.findings()).containsExactly(new Finding(Finding.NEWCOMER_WITHIN_RAILS, "position-2", ""));
        NodeRule given = new NodeRule("position-2", null, null, BigDecimal.TEN, null, null, null, null);
        Decomposition told = Decomposer.decompose(company, rules("120", railed, given));
        assertThat(goals(told)).containsExactly("110", "10");
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void keepsLocksAndTellsWhoJudged() {
        NodeRule lock = new NodeRule("position-1", null, null, new BigDecimal("50"), null, null, null, null);
        NodeRule judged =
                new NodeRule("position-2", null, null, null, new BigDecimal("1.1"), "new hospital", "Ann", null);
        Decomposition result = Decomposer.decompose(
                goldenCompany("0.1"), rules("120", level(List.of(HISTORY), null, null), lock, judged));
        assertThat(result.node("position-1").orElseThrow().goal()).isEqualByComparingTo("50");
        assertThat(result.node("position-1").orElseThrow().locked()).isTrue();
        assertThat(explanation(result, "position-2").factor())
                .isEqualTo(new Explanation.Factor(new BigDecimal("1.1"), "new hospital", "Ann"));
        assertThat(result.assigned()).isEqualByComparingTo("120");
    }

    @Test
    void fallsBackToTheOtherDriversWhereNobodyHasAValueAndSaysSo() {
        List<DriverShare> drivers = List.of(half(DecompositionRules.HISTORY), half("unheard-of"));
        Decomposition result = Decomposer.decompose(goldenCompany("1"), rules("100", level(drivers, null, null)));
        assertThat(goals(result)).containsExactly("40", "30", "20", "10");
        assertThat(result.findings())
                .containsExactly(new Finding(Finding.DRIVER_WITHOUT_VALUES, "unit-1", "unheard-of"));
    }

    @Test
    void assignsBeyondTheGoalLevelByLevelUpToTheCap() {
        LevelRule five = new LevelRule(
                List.of(HISTORY),
                null,
                null,
                null,
                new BigDecimal("0.9"),
                new BigDecimal("1.1"),
                new BigDecimal("0.05"));
        Decomposition result = Decomposer.decompose(goldenCompany("0.1"), rules("120", five));
        assertThat(result.goal()).isEqualByComparingTo("120");
        assertThat(result.assigned()).isEqualByComparingTo("126");
        assertThat(result.stretches()).hasSize(1);
    }

    @Test
    void partsAlwaysSumToTheWholeAndMonthsToTheYear() {
        Seeded.cases(60, random -> {
            DecompositionInputs inputs = randomCompany(random);
            BigDecimal goal = random.decimal(0, 5_000_000, 2);
            Decomposition result =
                    Decomposer.decompose(inputs, rules(goal.toPlainString(), level(List.of(HISTORY), null, null)));
            BigDecimal positions = sum(result.nodes().stream()
                    .filter(Decomposition.Node::position)
                    .map(Decomposition.Node::goal)
                    .toList());
            assertThat(positions).isEqualByComparingTo(result.assigned());
            assertThat(result.assigned().subtract(goal).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
            for (Decomposition.Node node : result.nodes()) {
                if (node.position()) {
                    assertThat(sum(node.months().stream()
                                    .map(Decomposition.Month::amount)
                                    .toList()))
                            .isEqualByComparingTo(node.goal());
                }
            }
            assertThat(Decomposer.decompose(inputs, rules(goal.toPlainString(), level(List.of(HISTORY), null, null))))
                    .isEqualTo(result);
        });
    }

    private static DriverShare half(String driver) {
        return new DriverShare(driver, new BigDecimal("0.5"));
    }

    private static DecompositionInputs goldenCompany(String unit) {
        return inputs(
                unit,
                List.of(
                        unit(1, null, "100", 0),
                        position(1, 1, "40", 1, Map.of("potential", "30", "pipeline", "35")),
                        position(2, 1, "30", 1, Map.of("potential", "30", "pipeline", "25")),
                        position(3, 1, "20", 1, Map.of("potential", "25", "pipeline", "25")),
                        position(4, 1, "10", 1, Map.of("potential", "15", "pipeline", "15"))));
    }

    private static DecompositionInputs randomCompany(Seeded random) {
        List<InputNode> nodes = new ArrayList<>();
        nodes.add(unit(1, null, "0", 0));
        int position = 1;
        for (int group = 2; group < 2 + random.between(1, 4); group++) {
            List<InputNode> children = new ArrayList<>();
            BigDecimal history = BigDecimal.ZERO;
            for (int i = 0; i < random.between(1, 5); i++) {
                InputNode child = position(
                        position++, group, random.decimal(0, 900_000, 2).toPlainString(), 2, Map.of());
                history = history.add(child.history());
                children.add(child);
            }
            nodes.add(unit(group, "unit-1", history.toPlainString(), 1));
            nodes.addAll(children);
        }
        return inputs("1", nodes);
    }

    private static DecompositionInputs inputs(String unit, List<InputNode> nodes) {
        List<PlanSlot> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new PlanSlot(
                        "FY2015-M" + month,
                        "Q" + ((month - 1) / 3 + 1),
                        "M" + month,
                        LocalDate.of(2015, month, 1),
                        LocalDate.of(2015, month, 1).plusMonths(1)))
                .toList();
        return new DecompositionInputs(
                "FY2015",
                "FY2014",
                "booking-net",
                new BigDecimal(unit),
                LocalDate.of(2015, 1, 1),
                1,
                1,
                nodes,
                months,
                List.of(),
                List.of());
    }

    private static InputNode unit(long id, @Nullable String parent, String history, int depth) {
        return new InputNode(
                "unit-" + id,
                false,
                id,
                "U" + id,
                "Unit",
                parent,
                depth,
                new BigDecimal(history),
                Map.of(),
                "",
                List.of());
    }

    private static InputNode position(long id, long unit, String history, int depth, Map<String, String> drivers) {
        Map<String, BigDecimal> values = new java.util.HashMap<>();
        drivers.forEach((driver, value) -> values.put(driver, new BigDecimal(value)));
        return new InputNode(
                "position-" + id,
                true,
                id,
                "P" + id,
                "Seller",
                "unit-" + unit,
                depth,
                new BigDecimal(history),
                values,
                "",
                List.of());
    }

    private static LevelRule level(List<DriverShare> drivers, @Nullable String minimum, @Nullable String maximum) {
        return new LevelRule(
                drivers,
                null,
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                new BigDecimal("0.9"),
                new BigDecimal("1.1"),
                BigDecimal.ZERO);
    }

    private static DecompositionRules rules(String goal, LevelRule level, NodeRule... nodes) {
        return new DecompositionRules(
                "FY2015",
                "booking-net",
                null,
                new BigDecimal(goal),
                null,
                null,
                List.of(level),
                new BigDecimal("0.10"),
                null,
                List.of(nodes));
    }

    private static List<String> goals(Decomposition result) {
        return result.nodes().stream()
                .filter(Decomposition.Node::position)
                .map(node -> node.goal().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Explanation explanation(Decomposition result, String key) {
        Explanation explanation = result.node(key).orElseThrow().explanation();
        assertThat(explanation).isNotNull();
        return java.util.Objects.requireNonNull(explanation);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
