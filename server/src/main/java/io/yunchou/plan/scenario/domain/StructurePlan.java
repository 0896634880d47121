package io.yunchou.plan.scenario.domain;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PositionId;
import io.yunchou.plan.scenario.ScenarioError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the organisation of a day and the periods of a year as a plan pins them. */
public final class StructurePlan {
    private final OrganisationTree tree;
    private final Function<PositionId, @Nullable String> holders;
    private final List<PlanNode> nodes = new ArrayList<>();
    private final List<PlanPeriod> periods = new ArrayList<>();

    private StructurePlan(OrganisationTree tree, Function<PositionId, @Nullable String> holders) {
        this.tree = tree;
        this.holders = holders;
    }

    /**
     * @param holders who holds a position, by name
     * @param top the top of the plan: a unit with at least one position below it
     */
    public static PlanStructure of(
            OrganisationTree tree, Function<PositionId, @Nullable String> holders, Node top, Year year) {
        StructurePlan plan = new StructurePlan(tree, holders);
        plan.add(top, null, 0);
        plan.add(year);
        if (plan.nodes.isEmpty()) {
            throw new BusinessException(
                    ScenarioError.ORGANISATION_EMPTY,
                    "On %s no position hangs under %s, so there is nobody to give a quota to.\n"
                                    .formatted(tree.day(), top.label().name())
                            + "Maybe choose a day on which the organisation has positions.",
                    Map.of("day", tree.day().toString(), "unit", top.label().code()));
        }
        return new PlanStructure(tree.day(), plan.nodes, plan.periods);
    }

    /** A fiscal year with its calendar. */
    public record Year(FiscalCalendar calendar, FiscalPeriod period) {
        /** The year of that code; refused when the calendar has none. */
        public static Year of(FiscalCalendar calendar, String code) {
            return calendar.period(code)
                    .filter(period -> period.kind() == FiscalPeriod.Kind.YEAR)
                    .map(period -> new Year(calendar, period))
                    .orElseThrow(() -> new BusinessException(
                            ScenarioError.YEAR_INCOMPLETE,
                            "The fiscal calendar has no year \"%s\".\nMaybe import its periods first.".formatted(code),
                            Map.of("fiscalYear", code)));
        }
    }

    /** A unit without any position below it would be a leaf that nobody answers for: it is left out. */
    private void add(Node node, @Nullable Long parent, int depth) {
        if (node.isUnit() && tree.subtree(node).stream().allMatch(Node::isUnit)) {
            return;
        }
        long member = node.isUnit() ? -node.id() : node.id();
        int place = nodes.size();
        nodes.add(planNode(node, parent, depth, 0));
        tree.children(node).forEach(child -> add(child, member, depth + 1));
        nodes.set(place, planNode(node, parent, depth, nodes.size()));
    }

    private PlanNode planNode(Node node, @Nullable Long parent, int depth, int end) {
        String holder = node.isUnit() ? null : holders.apply(new PositionId(node.id()));
        return new PlanNode(
                node.isUnit() ? -node.id() : node.id(),
                parent,
                depth,
                end,
                node.label().code(),
                node.label().name(),
                holder);
    }

    private void add(Year year) {
        Map<String, Long> members = new HashMap<>();
        number(year, year.period(), members);
        collect(year, year.period(), null, members);
    }

    private static void number(Year year, FiscalPeriod period, Map<String, Long> members) {
        members.put(period.code(), (long) members.size() + 1);
        year.calendar().childrenOf(period).forEach(child -> number(year, child, members));
    }

    private void collect(Year year, FiscalPeriod period, @Nullable Long parent, Map<String, Long> members) {
        long member = members.getOrDefault(period.code(), 0L);
        List<FiscalPeriod> children = year.calendar().childrenOf(period);
        children.forEach(child -> collect(year, child, member, members));
        periods.add(new PlanPeriod(member, parent, children.isEmpty(), period.code(), period.kind(), period.range()));
    }
}
